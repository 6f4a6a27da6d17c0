import { oefenteksten } from '../../../cards/teksten/oefening.ts';
import { tekstkaart } from '../../../cards/tekstkaart.ts';
import type { View } from '../../domain/afgeleid/views.ts';
import { persoonVan } from '../../domain/locatie/dienst.ts';
import { nabesprekingView, oefeningView } from '../../domain/oefening/beeld.ts';
import { volgendBegin } from '../../domain/oefening/begin.ts';
import type { OefenCommand } from '../../domain/oefening/beslis.ts';
import { deelrollen } from '../../domain/oefening/nabespreking/gedeeld.ts';
import { bladVan, snelheden } from '../../domain/oefening/oefening.ts';
import { bedieningView, keuzeView, vraagView } from '../../domain/oefening/schermen.ts';
import { tafelrollen } from '../../domain/oefening/spelers.ts';
import type { Lopend } from '../../domain/oefening/stand.ts';
import type { Persoon } from '../../domain/zaak/wie.ts';
import { houderSleutel } from '../../domain/zaak/wie.ts';
import { commandIdOf, pressIdOf } from '../inbox/command-id.ts';
import { onthoud } from '../inbox/onthoud.ts';
import { say } from '../inbox/say.ts';
import { cardAnswer, cardMessage } from '../inbox/screens.ts';
import { leesOpdracht } from '../inbox/tekst-opdracht.ts';
import type { Oefenverb } from '../inbox/verbs.ts';
import { oefenverbs } from '../inbox/verbs.ts';
import type { Message } from '../ports/channel.ts';
import type { Clock } from '../ports/clock.ts';
import type { Directory } from '../ports/directory.ts';
import type {
  ActionAnswer,
  CardAction,
  CaseSearch,
  Inbox,
  Presence,
  SearchAnswer,
  TextMessage,
} from '../ports/inbox.ts';
import type { Regie, RegieDeps } from './regie.ts';

export type OefeninboxDeps = RegieDeps & {
  readonly regie: Regie;
  readonly clock: Clock;
  readonly directory: Directory;
};

const zeg = (text: string): ActionAnswer => ({ kind: 'message', text });
const toon = (view: View): ActionAnswer => cardAnswer(view, null);

/** Several choices as Teams sends them. */
function gekozen(waarde: unknown): readonly string[] {
  return typeof waarde === 'string' ? waarde.split(',').filter((een) => een !== '') : [];
}

/** The practice channel: leading an exercise and playing along. Everything else is the ordinary work of a table. */
export class Oefeninbox implements Inbox {
  readonly #deps: OefeninboxDeps;

  constructor(deps: OefeninboxDeps) {
    this.#deps = deps;
  }

  async action(action: CardAction): Promise<ActionAnswer> {
    const verb = oefenverbs.find((een) => een === action.verb);
    if (verb === undefined) {
      await this.#deps.klok.ververs();
      return this.#deps.program.inbox.action(action);
    }
    return this.#doe(verb, action);
  }

  async search(search: CaseSearch): Promise<SearchAnswer> {
    await this.#deps.klok.ververs();
    return this.#deps.program.inbox.search(search);
  }

  async message(message: TextMessage): Promise<readonly Message[]> {
    const aangesproken = message.mentioned || message.place.kind === 'personal';
    if (!aangesproken || leesOpdracht(message.text).soort !== 'oefening') {
      return this.#deps.program.inbox.message(message);
    }
    const { lopend } = await this.#deps.regie.staat();
    const trainer = this.#isTrainer(this.#vast(message.sender));
    if (lopend !== null) {
      return [cardMessage(trainer ? this.#bediening(lopend) : oefeningView(lopend), null)];
    }
    if (!trainer) return [tekstkaart(oefenteksten.wachtOpTrainer)];
    const oefeningen = this.#deps.boek.voor(this.#deps.lokaal);
    return oefeningen.length === 0
      ? [tekstkaart(oefenteksten.geenOefeningen)]
      : [cardMessage(keuzeView(this.#deps.lokaal, oefeningen), null)];
  }

  async presence(presence: Presence): ReturnType<Inbox['presence']> {
    return this.#deps.program.inbox.presence(presence);
  }

  async #doe(verb: Oefenverb, action: CardAction): Promise<ActionAnswer> {
    switch (verb) {
      case 'oefening.starten':
        return this.#start(action);
      case 'oefening.bediening':
      case 'oefening.pauze':
      case 'oefening.verder':
      case 'oefening.vooruit':
      case 'oefening.stoppen':
      case 'oefening.opnieuw':
        return this.#bedien(verb, action);
      case 'oefening.rol':
        return this.#rol(action);
      case 'oefening.vraag':
      case 'oefening.delen':
        return this.#deel(verb, action);
      case 'oefening.verslag': {
        const { vorige } = await this.#deps.regie.staat();
        return vorige === null ? say('geen-oefening') : toon(nabesprekingView(vorige, true));
      }
    }
  }

  /** Somebody of the settings of this room. */
  #vast(sender: CardAction['sender']): Persoon | null {
    return persoonVan(this.#deps.lokaal, sender);
  }

  get #trainers(): readonly string[] {
    return this.#deps.lokaal.oefenlokaal?.trainers ?? [];
  }

  #isTrainer(persoon: Persoon | null): boolean {
    return persoon !== null && this.#trainers.includes(persoon.persoonId);
  }

  #bediening(lopend: Lopend): View {
    return bedieningView(this.#deps.lokaal, lopend, this.#deps.klok.nu());
  }

  /** What happened, in one look: the next card must show it. */
  async #daarna(): Promise<ActionAnswer> {
    await this.#deps.regie.tik();
    const { lopend, vorige } = await this.#deps.regie.staat();
    if (lopend !== null) return toon(this.#bediening(lopend));
    return vorige === null ? say('geen-oefening') : toon(nabesprekingView(vorige));
  }

  async #geef(command: OefenCommand, action: CardAction, persoon: Persoon | null): Promise<string | null> {
    const id = pressIdOf(this.#deps.ids, action, persoon?.persoonId ?? action.sender.objectId);
    return this.#deps.regie.geef(command, persoon ?? { soort: 'systeem' }, id);
  }

  async #start(action: CardAction): Promise<ActionAnswer> {
    const persoon = this.#vast(action.sender);
    if (persoon === null || !this.#isTrainer(persoon)) return say('geen-trainer');
    const { lokaal, boek, klok } = this.#deps;
    const oefening = boek.voor(lokaal).find(({ id }) => id === action.data['oefening']);
    if (oefening === undefined) return zeg(oefenteksten.kiesOefening);
    const snelheid = snelheden.find((een) => String(een) === action.data['snelheid']) ?? oefening.snelheid;
    const sleutels = new Set(tafelrollen(lokaal).map(houderSleutel));
    await klok.ververs();
    const geweigerd = await this.#geef(
      {
        type: 'start-oefening',
        trainers: this.#trainers,
        blad: bladVan(oefening, organisatiesVan(lokaal)),
        snelheid,
        mensen: gekozen(action.data['mensen']).filter((sleutel) => sleutels.has(sleutel)),
        begin: volgendBegin(oefening.begin, klok.nu(), lokaal.termijnen),
      },
      action,
      persoon,
    );
    return geweigerd === null ? this.#daarna() : say('oefening-loopt');
  }

  async #bedien(
    verb: Extract<
      Oefenverb,
      `oefening.${'bediening' | 'pauze' | 'verder' | 'vooruit' | 'stoppen' | 'opnieuw'}`
    >,
    action: CardAction,
  ): Promise<ActionAnswer> {
    const persoon = this.#vast(action.sender);
    if (persoon === null || !this.#isTrainer(persoon)) return say('geen-trainer');
    const { regie } = this.#deps;
    const { lopend } = await regie.staat();
    if (verb === 'oefening.opnieuw') return this.#opnieuw(action, persoon);
    if (lopend === null) return say('geen-oefening');
    const trainers = this.#trainers;
    switch (verb) {
      case 'oefening.bediening':
        break;
      case 'oefening.pauze':
        await this.#geef({ type: 'pauzeer-oefening', trainers }, action, persoon);
        break;
      case 'oefening.verder': {
        const { data } = action;
        const snelheid = snelheden.find((een) => String(een) === data['snelheid']) ?? lopend.snelheid;
        await this.#geef({ type: 'hervat-oefening', trainers, snelheid }, action, persoon);
        break;
      }
      case 'oefening.vooruit':
        return this.#vooruit(lopend);
      case 'oefening.stoppen':
        await regie.stop(lopend, persoon, pressIdOf(this.#deps.ids, action, persoon.persoonId));
        break;
    }
    return this.#daarna();
  }

  /** Skips what nobody needs to sit through: to the next thing that the script or a reminder brings. */
  async #vooruit(lopend: Lopend): Promise<ActionAnswer> {
    if (lopend.gepauzeerd) return zeg(oefenteksten.nietsTeDoen);
    const { klok, regie, agenda, lokaal } = this.#deps;
    const script = await regie.tik();
    const wekkers = (await agenda.entries(lokaal.id, 'timer')).filter(({ parked }) => !parked);
    const later = [...wekkers.map(({ due }) => due), ...(script === null ? [] : [script])];
    const naar = Math.min(...later.filter((op) => op > klok.nu()));
    if (!Number.isFinite(naar)) return zeg(oefenteksten.nietsTeDoen);
    await klok.tot(naar);
    return this.#daarna();
  }

  /** The same exercise from its beginning, with the same roles for people. */
  async #opnieuw(action: CardAction, persoon: Persoon): Promise<ActionAnswer> {
    const { regie, ids, boek, lokaal, klok } = this.#deps;
    const { lopend } = await regie.staat();
    const id = pressIdOf(ids, action, persoon.persoonId);
    if (lopend !== null) await regie.stop(lopend, persoon, `${id}:stop`);
    const { vorige } = await regie.staat();
    const oefening = boek.voor(lokaal).find((een) => een.id === vorige?.blad.id);
    if (vorige === null || oefening === undefined) return say('geen-oefening');
    await regie.geef(
      {
        type: 'start-oefening',
        trainers: this.#trainers,
        blad: bladVan(oefening, organisatiesVan(lokaal)),
        snelheid: vorige.snelheid,
        mensen: vorige.mensen,
        begin: volgendBegin(oefening.begin, klok.nu(), lokaal.termijnen),
      },
      persoon,
      id,
    );
    return this.#daarna();
  }

  /** Everybody in the practice channel may play a role; it is given back when the exercise ends. */
  async #rol(action: CardAction): Promise<ActionAnswer> {
    const { lokaal, regie } = this.#deps;
    const sleutel = action.data['rol'];
    const houder = tafelrollen(lokaal).find((een) => houderSleutel(een) === sleutel);
    if (houder === undefined) return zeg(oefenteksten.rolOnbekend);
    await onthoud(this.#deps, action.place, action.sender);
    const persoon = this.#vast(action.sender);
    const geweigerd = await this.#geef(
      {
        type: 'kies-oefenrol',
        identiteit: action.sender,
        houder,
        persoonId: persoon?.persoonId ?? null,
      },
      action,
      persoon,
    );
    const { lopend } = await regie.staat();
    return geweigerd !== null || lopend === null ? say('geen-oefening') : toon(oefeningView(lopend));
  }

  /** One question about sharing after the other; the last choice of the group counts. */
  async #deel(verb: 'oefening.vraag' | 'oefening.delen', action: CardAction): Promise<ActionAnswer> {
    const { regie } = this.#deps;
    const plek = Number(action.data['plek'] ?? 1);
    const { lopend } = await regie.staat();
    const vraag = lopend?.blad.deelvragen[plek - 1];
    if (lopend === null || vraag === undefined) return say('geen-oefening');
    if (verb === 'oefening.vraag') return toon(vraagView(lopend, plek));
    const rollen = gekozen(action.data['rollen']);
    const command: OefenCommand = {
      type: 'beantwoord-deelvraag',
      vraag: vraag.id,
      rollen: deelrollen.filter((rol) => rollen.includes(rol)),
    };
    const id = commandIdOf(verb, action.sender.objectId, { ...command, id: this.#deps.ids.token() });
    await regie.geef(command, { soort: 'systeem' }, id);
    const nu = (await regie.staat()).lopend;
    if (nu === null) return say('geen-oefening');
    return toon(plek < nu.blad.deelvragen.length ? vraagView(nu, plek + 1) : oefeningView(nu));
  }
}

function organisatiesVan({ vtOrganisaties }: OefeninboxDeps['lokaal']): Readonly<Record<string, string>> {
  return Object.fromEntries(vtOrganisaties.map(({ id, kort }) => [id, kort]));
}
