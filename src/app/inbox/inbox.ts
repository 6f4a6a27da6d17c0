import { koppelteksten } from '../../../cards/teksten/koppelen.ts';
import { meldingen } from '../../../cards/teksten/meldingen.ts';
import { oefenteksten } from '../../../cards/teksten/oefening.ts';
import { samenvattingen } from '../../../cards/teksten/samenvatting.ts';
import { tekstkaart } from '../../../cards/tekstkaart.ts';
import { postsBij } from '../../domain/afgeleid/onthouden.ts';
import { zaakpost } from '../../domain/afgeleid/zaakpost.ts';
import { taakVanPost } from '../../domain/bereikbaarheid/aandacht.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Persoon } from '../../domain/zaak/wie.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { tellTrouble } from '../auditor/tell-trouble.ts';
import { isBundel } from '../bundel/bundel-ids.ts';
import type { Message } from '../ports/channel.ts';
import type {
  ActionAnswer,
  CardAction,
  CaseSearch,
  Inbox,
  Place,
  Presence,
  SearchAnswer,
  Sender,
  TextMessage,
} from '../ports/inbox.ts';
import type { StreamId } from '../ports/store.ts';
import type { Snapshot } from '../streams/aggregate.ts';
import { HERSYNC, locatieStream } from '../streams/locatie-streams.ts';
import { zaakStream } from '../streams/zaak-streams.ts';
import { tafelActie, tafelNu } from '../tafel/tafel.ts';
import { meldAan, meldAf } from './aanmelden.ts';
import { bereikActie, bereikbaarheidKaart, bereikVerb } from './bereik-actie.ts';
import type { CardData } from './card-data.ts';
import { readCardData } from './card-data.ts';
import type { Doer, InboxDeps } from './context.ts';
import { noteerVreemde } from './geen-recht.ts';
import { koppelKanaal } from './koppelen.ts';
import { labelOpdracht } from './label-opdracht.ts';
import { piketLijst, zakenLijst } from './locatie-vragen.ts';
import { onthoud } from './onthoud.ts';
import { keepBefore, keepWhileAsking } from './open-card.ts';
import { piketActie, piketTerug } from './piket-actie.ts';
import { neemOverTot, roosterLijst } from './piket-tekst.ts';
import { noteerReactie } from './reactie.ts';
import { roosterActie } from './rooster-actie.ts';
import { cardAnswer, cardMessage } from './screens.ts';
import { notePress, provesLoss } from './stamp.ts';
import { leesOpdracht } from './tekst-opdracht.ts';
import { rollenLijst, toegangActie, toegangVerb } from './toegang-actie.ts';
import { koppelcode, ontkoppel } from './tweede-account.ts';
import { roosterVerb, verblabel, zaakVerb } from './verbs.ts';
import { zaakAanmelden } from './zaak-aanmelden.ts';
import { zaakActie } from './zaak-actie.ts';
import { zoekZaken } from './zoek-zaken.ts';

/** Longest that the note of a press waits for calm, ms. It keeps the time of the press, whenever it is written. */
const HOLD_BACK = 5_000;

const say = (code: keyof typeof meldingen): ActionAnswer => ({ kind: 'message', text: meldingen[code] });

/** Posts of one task that are lines on somebody's list. */
function linesOf(zaak: Zaak | null, locatie: Locatie, { p = '', t }: CardData): readonly string[] {
  if (zaak === null || !isBundel(p)) return [];
  return postsBij(zaak, locatie)
    .filter((post) => post.bundelt === true && taakVanPost(post) === t)
    .map(({ id }) => id);
}

/** Typed questions that are answered with cases. */
const overZaken: ReadonlySet<string> = new Set(['zaken', 'zaak', 'tafel', 'bekend', 'hg', 'nieuwe-zaak']);

/** The program as the chat service sees it: buttons, typed commands, remarks, and being added to a team. */
export class ProgramInbox implements Inbox {
  readonly #deps: InboxDeps;

  constructor(deps: InboxDeps) {
    this.#deps = deps;
  }

  async action(action: CardAction): Promise<ActionAnswer> {
    const started = this.#deps.clock.wall();
    try {
      return await this.#deps.pressure.during(() => this.#action(action));
    } finally {
      this.#deps.metrics.invokeAnswered(verblabel(action.verb), this.#deps.clock.wall() - started);
    }
  }

  async search(search: CaseSearch): Promise<SearchAnswer> {
    return this.#deps.pressure.during(() => zoekZaken(this.#deps, search));
  }

  async message(message: TextMessage): Promise<readonly Message[]> {
    const opdracht = leesOpdracht(message.text);
    // In a 1:1 chat everything that is typed is meant for the program; nobody is mentioned there.
    const aangesproken = message.mentioned || message.place.kind === 'personal';
    if (opdracht.soort === 'anders' || !aangesproken) {
      const noted = message.place.kind === 'channel' ? await noteerReactie(this.#deps, message) : null;
      if (noted !== null) return noted;
      if (!aangesproken) return [];
    }
    if (opdracht.soort === 'koppel') return [await koppelKanaal(this.#deps, message, opdracht.locatie)];
    if (opdracht.soort === 'koppelcode') return [await koppelcode(this.#deps, message, opdracht.code)];
    if (opdracht.soort === 'ontkoppel') return [await ontkoppel(this.#deps, message)];
    if (opdracht.soort === 'aanmelden') {
      const bound = await this.#boundTo(message.sender, message.place);
      return [await meldAan(this.#deps, message, opdracht.woorden, bound)];
    }
    if (overZaken.has(opdracht.soort) && !(await this.#onderOns(message))) {
      return [tekstkaart(koppelteksten.nietHierVragen)];
    }
    const doer = await this.#doerAt(message.sender, message.place);
    switch (opdracht.soort) {
      case 'help':
      case 'anders':
        return [this.#help(doer)];
      case 'zaken':
        return doer === null ? [this.#unknown()] : [cardMessage(await zakenLijst(this.#deps, doer), null)];
      case 'oefening':
        return [tekstkaart(oefenteksten.nietHier)];
      case 'tafel':
        return doer === null ? [this.#unknown()] : [cardMessage(await tafelNu(this.#deps, doer), null)];
      case 'piket':
        return doer === null ? [this.#unknown()] : [cardMessage(await piketLijst(this.#deps, doer), null)];
      case 'bereikbaarheid':
        return [
          doer === null
            ? this.#unknown()
            : await bereikbaarheidKaart(this.#deps, message.sender, message.place),
        ];
      case 'rooster':
        return doer === null ? [this.#unknown()] : [await roosterLijst(this.#deps, doer)];
      case 'neem-over':
        return doer === null ? [this.#unknown()] : [await neemOverTot(this.#deps, message, doer, opdracht)];
      case 'rollen':
        return [doer === null ? this.#unknown() : await rollenLijst(this.#deps, doer, message.place)];
      case 'afmelden': {
        const thuis = doer?.locatie ?? (await this.#boundTo(message.sender, message.place));
        return [await meldAf(this.#deps, message, opdracht.locatie, thuis)];
      }
      case 'bekend':
      case 'hg': {
        const { soort, nummer } = opdracht;
        return [
          doer === null ? this.#unknown() : await labelOpdracht(this.#deps, message, doer, soort, nummer),
        ];
      }
      case 'nieuwe-zaak': {
        const antwoord = await zaakAanmelden(this.#deps, message, {});
        return [
          antwoord.kind === 'card'
            ? { card: antwoord.card, summary: samenvattingen['nieuwe-zaak'] }
            : tekstkaart(antwoord.text),
        ];
      }
      case 'zaak':
        return [doer === null ? this.#unknown() : await this.#zaak(doer, opdracht.nummer)];
    }
  }

  async presence(presence: Presence): Promise<readonly Message[]> {
    const { place, sender } = presence;
    if (presence.kind === 'removed') return this.#removed(place, sender);
    if (sender !== null) await this.#remember(place, sender);
    if (presence.kind === 'seen') return [];
    if (place.kind === 'personal') return [this.#help(await this.#doerAt(sender, place))];
    const bound = sender === null ? null : await this.#boundTo(sender, place);
    // Removed and added again: the channel is known, yet nothing is posted in it until somebody binds it again.
    const kanaal = bound === null ? null : ((await this.#deps.people.staat(bound.id))?.kanaal ?? null);
    const gekoppeldAan = kanaal?.channelId === place.channelId ? (bound?.naam ?? null) : null;
    return [cardMessage({ soort: 'welkom', gekoppeldAan }, null)];
  }

  async #action(action: CardAction): Promise<ActionAnswer> {
    const data = readCardData(action.data);
    if (data === null) return say('onbekende-knop');
    if (action.verb === 'piket.overnemen' || action.verb === 'piket.teruggeven') {
      // The page shows one location; a chat is of the location it speaks about.
      const doer = await (data['l'] === undefined
        ? this.#doerAt(action.sender, action.place)
        : this.#doerOf(action.sender, data['l']));
      if (doer === null) return this.#stranger(action.verb);
      return action.verb === 'piket.overnemen'
        ? piketActie(this.#deps, action, data, doer)
        : piketTerug(this.#deps, action, data, doer);
    }
    if (action.verb === 'zaak.aanmelden') return zaakAanmelden(this.#deps, action, data);
    const bereik = bereikVerb(action.verb);
    if (bereik !== null) return bereikActie(this.#deps, action, bereik, data);
    if (action.verb === 'tafel.zaak' || action.verb === 'tafel') {
      const doer = await this.#doerOf(action.sender, data['l']);
      if (doer === null) return this.#stranger(action.verb);
      if (action.verb === 'tafel') return cardAnswer(await tafelNu(this.#deps, doer), null);
      return tafelActie(this.#deps, data, doer);
    }
    const rooster = roosterVerb(action.verb);
    if (rooster !== null) return roosterActie(this.#deps, action, rooster, data);
    const toegang = toegangVerb(action.verb);
    if (toegang !== null) return toegangActie(this.#deps, action, toegang, data);
    const verb = zaakVerb(action.verb);
    if (verb === null) return say('onbekende-knop');
    const stream = zaakStream(data.z ?? '');
    const locatie = stream === null ? null : this.#deps.people.locatie(stream.locatie);
    if (stream === null || locatie === null) return say('onbekende-zaak');
    // Asked for together: who came in from Teams costs no round trip of its own.
    const [persoon, before] = await Promise.all([
      this.#deps.people.presser(locatie.id, action.sender),
      this.#deps.zaken.nearest(stream),
    ]);
    if (persoon === null) {
      return this.#stranger(verb, locatie.id);
    }
    const lines = linesOf(before.state, locatie, data);
    if (before.state !== null) this.#notePress(stream, data, action, persoon, lines);
    const doer = { locatie, persoon };
    const posts = isBundel(data.p ?? '') ? lines : data.p === undefined ? [] : [data.p];
    await keepBefore(this.#deps, stream, action, posts);
    const { answer, checked } = await zaakActie(this.#deps, stream, verb, data, doer, before);
    if (checked?.state === null && (await this.#deps.volger.isGewist(stream))) return say('gewist');
    if (checked !== null) this.#checkStamp(stream, checked, action, data);
    await keepWhileAsking(this.#deps, stream, action, answer, posts);
    return answer;
  }

  #stranger(verb: string, locatie?: string): ActionAnswer {
    noteerVreemde(this.#deps.log, verb, locatie);
    return say('onbekend');
  }

  #checkStamp(stream: StreamId, snapshot: Snapshot<Zaak>, action: CardAction, data: CardData): void {
    if (provesLoss(data, snapshot)) {
      const facts = { locatie: stream.locatie, verb: verblabel(action.verb), code: 'unknown-head' };
      this.#deps.log.error(
        facts,
        'a card knows events that the store does not: acknowledged writes were lost',
      );
      this.#deps.metrics.commandHandled('unknown-head', 'lost');
      // Told once, whoever presses what next; the check of the night says when it is over.
      const locatie = this.#deps.people.locatie(stream.locatie);
      if (locatie === null) return;
      const verlies = ['werk-verloren'] as const;
      this.#deps.background.run('loss', () => tellTrouble(this.#deps, locatie, verlies, verlies));
    }
  }

  /** What the press proves is kept when nobody waits for an answer any more. */
  #notePress(
    stream: StreamId,
    data: CardData,
    action: CardAction,
    { persoonId }: Persoon,
    lines: readonly string[],
  ): void {
    const { background, clock, pressure } = this.#deps;
    const wall = clock.wall();
    background.run('press', async () => {
      await pressure.calm(HOLD_BACK);
      await notePress(this.#deps, stream, data, action, persoonId, lines, wall);
    });
  }

  /** The location somebody speaks about: that of the channel, else the one where they have a role. */
  async #doerAt(sender: Sender | null, place: Place): Promise<Doer | null> {
    if (sender === null) return null;
    const { people } = this.#deps;
    const locatie = (await this.#boundTo(sender, place)) ?? (await people.locatiesOf(sender))[0] ?? null;
    const persoon = locatie === null ? null : await people.find(locatie.id, sender);
    return locatie === null || persoon === null ? null : { locatie, persoon };
  }

  /** Somebody of the location that a button names: only a claim, so the person must be somebody there. */
  async #doerOf(sender: Sender, id: unknown): Promise<Doer | null> {
    const locatie = typeof id === 'string' ? this.#deps.people.locatie(id) : null;
    const persoon = locatie === null ? null : await this.#deps.people.find(locatie.id, sender);
    return locatie === null || persoon === null ? null : { locatie, persoon };
  }

  /** In a chat of one's own or in the channel of a location: elsewhere people read along whom nobody knows. */
  async #onderOns({ sender, place }: TextMessage): Promise<boolean> {
    return place.kind === 'personal' || (await this.#boundTo(sender, place)) !== null;
  }

  /** The location of the channel; null elsewhere. */
  async #boundTo(sender: Sender, place: Place): Promise<Locatie | null> {
    if (place.kind !== 'channel') return null;
    const bound = await this.#deps.directory.locationOf(sender.tenantId, place.channelId);
    return bound === null ? null : this.#deps.people.locatie(bound);
  }

  #help(doer: Doer | null): Message {
    const rollen = [...new Set(doer?.persoon.rollen.map(({ rol }) => rol) ?? [])];
    return cardMessage({ soort: 'help', rollen, locatie: doer?.locatie.naam ?? null }, null);
  }

  #unknown(): Message {
    return tekstkaart(meldingen.onbekend);
  }

  async #zaak({ locatie }: Doer, nummer: string): Promise<Message> {
    const stream = zaakStream(`${locatie.id}:${nummer}`);
    const snapshot = stream === null ? null : await this.#deps.zaken.read(stream);
    if (snapshot === null || snapshot.state === null) return tekstkaart(koppelteksten.geenZaak);
    return cardMessage(zaakpost(snapshot.state, locatie), snapshot);
  }

  /** Where a person of ours can be reached 1:1, kept fresh from every activity; the first time, what waits goes out. */
  async #remember(place: Place, sender: Sender): Promise<void> {
    const locaties = await this.#deps.people.locatiesOf(sender);
    if (locaties.length === 0 || !(await onthoud(this.#deps, place, sender))) return;
    for (const { id } of locaties) await this.#deps.agenda.touch(locatieStream(id), [HERSYNC]);
  }

  async #removed(place: Place, sender: Sender | null): Promise<readonly Message[]> {
    if (place.kind === 'personal') {
      if (sender !== null) await this.#deps.directory.forgetPerson(sender);
      return [];
    }
    const tenantId = sender?.tenantId ?? '';
    for (const locatie of sender === null ? [] : this.#deps.people.all()) {
      const om = {
        nu: this.#deps.clock.caseNow(),
        actor: { soort: 'systeem' } as const,
        wieMagKoppelen: locatie.wieMagKoppelen,
      };
      const command = { type: 'kanaal-verdwenen', kanaal: { tenantId, teamId: place.teamId } } as const;
      const id = `verdwenen:${this.#deps.ids.token()}`;
      await this.#deps.locaties.execute(locatieStream(locatie.id), { command, om }, id);
    }
    return [];
  }
}
