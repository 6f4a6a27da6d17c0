import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Taak } from '../zaak/taak.ts';
import { houderVan, isOpen } from '../zaak/taak.ts';
import { vraagpostsVan } from '../zaak/vraagpost.ts';
import type { Zaak } from '../zaak/zaak.ts';
import { metEigenaar } from './eigenaar.ts';
import { kopZonderKlok } from './kop.ts';
import type { Post } from './post.ts';
import { deelAVraag, isTijdOmTeVragen, vraag, vraagtDirect } from './taakposten.ts';
import type { DeelAVraagView, VraagView } from './views.ts';
import type { Weergave } from './weergave.ts';

type Vraagkaart = DeelAVraagView | VraagView;

function kaart(zaak: Zaak, taak: Taak, weergave: Weergave): Vraagkaart {
  return taak.soort === 'deel-a' ? deelAVraag(zaak, taak, weergave) : vraag(zaak, taak, weergave);
}

/** The card of a question that a later message asks again: it says so, and no longer follows the task. */
function opgevolgd(zaak: Zaak, view: Vraagkaart, op: Tijdstip): Vraagkaart {
  const kop = kopZonderKlok(zaak);
  if (view.soort === 'vraag') return { ...view, kop, stand: 'opnieuw', standOp: op };
  const gevraagd = { acuut: 'onbekend', opgepaktOp: null, beantwoordOp: null, compleet: false } as const;
  const gezegd = { verschil: false, nietGevonden: false, andereRegio: false, telefonisch: null } as const;
  return { ...view, kop, vooraf: null, stand: { ...gevraagd, ...gezegd, afgehandeld: true, opnieuwOp: op } };
}

/** The details are asked on the card of part A, by who just answered; asked again, nobody is at that card. */
function isBericht(taak: Taak, keer: number): boolean {
  return vraagtDirect(taak) || (taak.soort === 'deel-a-aanvulling' && keer > 1);
}

/** A message for each time that somebody was asked something; only the last of them asks it. */
export function vraagposten(zaak: Zaak, weergave: Weergave): readonly Post[] {
  return Object.values(zaak.taken).flatMap((taak) => {
    const berichten = vraagpostsVan(taak).filter((_, plek) => isBericht(taak, plek + 1));
    // Most tasks send none, and what a card says takes time to work out.
    if (berichten.length === 0) return [];
    const publiek = metEigenaar(zaak, { soort: 'dienst', houder: houderVan(taak) });
    const stil = zaak.status !== 'open' || !isOpen(taak) || !isTijdOmTeVragen(zaak, taak);
    const view = kaart(zaak, taak, weergave);
    return berichten.map(
      ({ id, opgevolgdOp: op }): Post =>
        op === null
          ? { id, publiek, view, alleenBijwerken: stil }
          : { id, publiek, view: opgevolgd(zaak, view, op), alleenBijwerken: true },
    );
  });
}
