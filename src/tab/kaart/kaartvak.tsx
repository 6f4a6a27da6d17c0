import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ActionAnswer } from '../../app/ports/inbox.ts';
import type { Bewijs } from '../api/aanroep.ts';
import { lees, Mislukt } from '../api/aanroep.ts';
import { leesTot } from '../api/lees-tot.ts';
import { kaartwoorden } from '../woorden/kaart.ts';
import { heeftIngevuld, merkIngevuld } from './ingevuld.ts';
import { Kaart } from './kaart.tsx';
import { wilTerug } from './ontsnap.ts';
import type { Stuk } from './soorten.ts';
import { lijstVan, tekstVan } from './soorten.ts';

type Data = Readonly<Record<string, unknown>>;

type Knop = { readonly verb: string; readonly data: Data };

type Props = {
  readonly bewijs: Bewijs;
  /** Button whose answer stands here first, or where that card is asked. */
  readonly begin: Knop | { readonly kaart: string };
  /** Answers that the page knows already, for the first card. */
  readonly vooraf?: Readonly<Record<string, string>>;
  /** The first answer is there, which itself may have changed something. */
  readonly geopend?: () => void;
  /** Something was sent: what else is on the page may have changed. */
  readonly gedaan: () => void;
  /** Verbs that lead out of this box, and whether the first card stands there; true: it was taken care of. */
  readonly buiten?: (verb: string, eerste: boolean) => boolean;
  /** The way out for Escape, as long as nothing was filled in: what was typed is not lost by one key. */
  readonly terug?: (eerste: boolean) => void;
  /** From the first card no way leads back: its own button for that would do nothing. */
  readonly beginpunt?: boolean;
  /**
   * Another value: what the card tells may have changed, and it is read anew. What somebody is filling in, the place
   * where the keyboard is, and a card about something else stay as they are.
   */
  readonly vers?: unknown;
  /**
   * Where the card that stands here is read anew, of the first one or of one that came after it, or the button that
   * asks for it and changes nothing; null: nowhere. Without it: where the first card was asked, if it was.
   */
  readonly opnieuw?: (eerste: boolean) => string | Knop | null;
  /** It stands in the place of what was pressed, and takes the focus from there. */
  readonly neemFocus?: boolean;
};

/** `nr`: how many cards stood here; `keer`: how often this one was read anew. */
type Getoond = { readonly nr: number; readonly keer: number; readonly kaart: Stuk };

/** Somebody fills something in here, or the keyboard stands on something in it. */
function isBezet(vak: HTMLElement | null, actief: Element | null): boolean {
  return heeftIngevuld(vak) || (actief !== null && actief !== vak && vak?.contains(actief) === true);
}

/** The same card with something else on it. */
function isNieuwer(nu: Stuk, eerst: Stuk): boolean {
  return tekstVan(nu, 'speak') === tekstVan(eerst, 'speak') && JSON.stringify(nu) !== JSON.stringify(eerst);
}

function knopdruk(verb: string, data: Data): RequestInit {
  return { method: 'POST', body: JSON.stringify({ verb, data }) };
}

/** Asks for a card where it is, or with the button that leads to it. */
function kaartvraag(van: string | Knop): readonly [pad: string, opties: RequestInit] {
  return typeof van === 'string' ? [van, {}] : ['druk', knopdruk(van.verb, van.data)];
}

/** In the chat the last buttons of a card lead back to the post of the case (`zaak`). */
function zonderTerug(kaart: Stuk): Stuk {
  return {
    ...kaart,
    actions: lijstVan(kaart, 'actions').filter((knop) => tekstVan(knop, 'verb') !== 'zaak'),
  };
}

/** A place where cards answer each other, as in the chat: press a button, and its answer stands in the same place. */
export function Kaartvak({
  bewijs,
  begin,
  vooraf,
  geopend,
  gedaan,
  buiten,
  terug,
  beginpunt = false,
  vers,
  opnieuw,
  neemFocus = false,
}: Props) {
  const [kaart, zetKaart] = useState<Getoond | null>(null);
  const [tekst, zetTekst] = useState<string | null>(null);
  const [bezig, zetBezig] = useState(false);
  const vak = useRef<HTMLDivElement>(null);
  const melding = useRef<HTMLParagraphElement>(null);
  const gedrukt = useRef(neemFocus);
  const onderweg = useRef(false);
  const getoond = useRef(kaart);
  getoond.current = kaart;

  const toon = (antwoord: ActionAnswer): void => {
    if (antwoord.kind === 'card')
      zetKaart((vorige) => ({ nr: (vorige?.nr ?? 0) + 1, keer: 0, kaart: antwoord.card }));
    else zetTekst(antwoord.text);
  };
  useEffect(() => {
    zetBezig(true);
    zetTekst(null);
    const [pad, opties] = kaartvraag('kaart' in begin ? begin.kaart : begin);
    const komt = (antwoord: ActionAnswer | string, klaar: boolean): void => {
      zetTekst(null);
      if (typeof antwoord === 'string') zetTekst(antwoord);
      else toon(antwoord);
      if (!klaar) return;
      zetBezig(false);
      geopend?.();
    };
    return leesTot<ActionAnswer>(pad, bewijs, komt, opties);
  }, [bewijs, begin]);
  useEffect(() => {
    const eerst = getoond.current;
    if (eerst === null) return;
    const van = opnieuw?.(eerst.nr === 1) ?? ('kaart' in begin ? begin.kaart : null);
    if (van === null) return;
    const [pad, opties] = kaartvraag(van);
    const bezet = (): boolean =>
      onderweg.current || getoond.current !== eerst || isBezet(vak.current, document.activeElement);
    if (bezet()) return;
    void lees<ActionAnswer>(pad, bewijs, opties).then(
      (antwoord) => {
        if (antwoord.kind !== 'card' || bezet() || !isNieuwer(antwoord.card, eerst.kaart)) return;
        // Nobody pressed for this one: the focus stays where it is.
        gedrukt.current = false;
        zetKaart({ ...eerst, keer: eerst.keer + 1, kaart: antwoord.card });
      },
      (error: unknown) => {
        // It is asked again soon enough; until then the older one stands.
        if (!(error instanceof Mislukt)) throw error;
      },
    );
  }, [vers]);
  // Together with the new card: later, it could undo what was typed meanwhile.
  useLayoutEffect(() => merkIngevuld(vak.current, false), [kaart]);
  // After a press the focus goes to what answers it, so that the keyboard and the voice go on there. Together with the
  // new card: later, it could take the focus from what was chosen on it meanwhile.
  useLayoutEffect(() => {
    if (!gedrukt.current || vak.current === null) return;
    vak.current.focus();
    // What must be read first stands on top, above where the button was.
    if (vak.current.getBoundingClientRect().top < 0) vak.current.scrollIntoView();
  }, [kaart]);
  // A form may be longer than the screen: what became of the press is said below it, where its button is.
  useLayoutEffect(() => {
    if (tekst !== null) melding.current?.scrollIntoView({ block: 'nearest' });
  }, [tekst]);

  const stuur = async (verb: string, data: Data): Promise<void> => {
    onderweg.current = true;
    zetBezig(true);
    zetTekst(null);
    try {
      toon(await lees<ActionAnswer>('druk', bewijs, knopdruk(verb, data)));
    } catch (error) {
      if (!(error instanceof Mislukt)) throw error;
      zetTekst(error.status === 0 ? kaartwoorden.geenVerbinding : error.tekst);
    }
    onderweg.current = false;
    zetBezig(false);
    gedaan();
  };
  const druk = (verb: string, data: Data): void => {
    // The button keeps the focus meanwhile, so it is not switched off.
    if (bezig) return;
    gedrukt.current = true;
    if (buiten?.(verb, kaart?.nr === 1) === true) return;
    void stuur(verb, data);
  };
  return (
    <div
      class="kaartvak"
      ref={vak}
      tabIndex={-1}
      aria-busy={bezig}
      onInput={() => merkIngevuld(vak.current, true)}
      onKeyDown={(toets) => {
        // What is being sent has an answer, that must be seen.
        if (wilTerug(toets) && !heeftIngevuld(vak.current) && !onderweg.current)
          terug?.(kaart === null || kaart.nr === 1);
      }}
    >
      {kaart === null && bezig && <p class="stil">{kaartwoorden.laadt}</p>}
      {kaart !== null && (
        <Kaart
          key={`${kaart.nr} ${kaart.keer}`}
          kaart={beginpunt && kaart.nr === 1 ? zonderTerug(kaart.kaart) : kaart.kaart}
          vooraf={kaart.nr === 1 ? (vooraf ?? {}) : {}}
          bezig={bezig}
          druk={druk}
        />
      )}
      <p role="status" ref={melding} class={tekst === null ? 'onzichtbaar' : 'melding melding-waarschuwing'}>
        {tekst}
      </p>
    </div>
  );
}
