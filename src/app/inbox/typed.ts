import { koppelteksten } from '../../../cards/teksten/koppelen.ts';
import { meldingen } from '../../../cards/teksten/meldingen.ts';
import { oefenteksten } from '../../../cards/teksten/oefening.ts';
import { piketantwoorden } from '../../../cards/teksten/piket.ts';
import { samenvattingen } from '../../../cards/teksten/samenvatting.ts';
import { tekstkaart } from '../../../cards/tekstkaart.ts';
import { zaakpost } from '../../domain/afgeleid/zaakpost.ts';
import type { Message } from '../ports/channel.ts';
import type { TextMessage } from '../ports/inbox.ts';
import { zaakStream } from '../streams/zaak-streams.ts';
import { tafelNu } from '../tafel/tafel.ts';
import { meldAan, meldAf } from './aanmelden.ts';
import { bereikbaarheidKaart } from './bereik-actie.ts';
import type { Doer, InboxDeps } from './context.ts';
import { boundTo, doerAt, isAmongUs } from './doers.ts';
import { dossierOpdracht } from './dossier-opdracht.ts';
import { geenZaak } from './geen-zaak.ts';
import { helpFor } from './help.ts';
import { koppelKanaal } from './koppelen.ts';
import { labelOpdracht } from './label-opdracht.ts';
import { piketLijst, zakenLijst } from './locatie-vragen.ts';
import { neemOverTot, roosterLijst } from './piket-tekst.ts';
import { noteerReactie } from './reactie.ts';
import { cardMessage } from './screens.ts';
import type { TekstOpdracht } from './tekst-opdracht.ts';
import { isEerderOpmerking, leesOpdracht } from './tekst-opdracht.ts';
import { rollenLijst } from './toegang-actie.ts';
import { koppelcode, ontkoppel } from './tweede-account.ts';
import { zaakAanmelden } from './zaak-aanmelden.ts';

/** Typed questions that are answered with cases. */
const overZaken: ReadonlySet<string> = new Set([
  'zaken',
  'zaak',
  'tafel',
  'bekend',
  'hg',
  'nieuwe-zaak',
  'dossier',
]);

/** What somebody typed: a remark in the thread of a case, or a question to the program. */
export async function answerTyped(deps: InboxDeps, message: TextMessage): Promise<readonly Message[]> {
  const opdracht = leesOpdracht(message.text);
  // In a 1:1 chat everything that is typed is meant for the program; nobody is mentioned there.
  const aangesproken = message.mentioned || message.place.kind === 'personal';
  if (!aangesproken || isEerderOpmerking(message.text, opdracht)) {
    const noted = message.place.kind === 'channel' ? await noteerReactie(deps, message) : null;
    if (noted !== null) return noted;
    if (!aangesproken) return [];
  }
  if (overZaken.has(opdracht.soort) && !(await isAmongUs(deps, message))) {
    return [tekstkaart(koppelteksten.nietHierVragen)];
  }
  return [await answerTo(deps, message, opdracht)];
}

async function answerTo(deps: InboxDeps, message: TextMessage, opdracht: TekstOpdracht): Promise<Message> {
  const { sender, place } = message;
  const spreker = (): Promise<Doer | null> => doerAt(deps, sender, place);
  /** For people whom the settings of the location know. */
  const known = async (answer: (doer: Doer) => Message | Promise<Message>): Promise<Message> => {
    const doer = await spreker();
    return doer === null ? tekstkaart(meldingen.onbekend) : answer(doer);
  };
  switch (opdracht.soort) {
    case 'koppel':
      return koppelKanaal(deps, message, opdracht.locatie);
    case 'koppelcode':
      return koppelcode(deps, message, opdracht.code);
    case 'ontkoppel':
      return ontkoppel(deps, message);
    case 'zaken-koppelen':
      return known(() => tekstkaart(meldingen['koppelen-in-zaak']));
    case 'aanmelden':
      return meldAan(deps, message, opdracht.woorden, await boundTo(deps, sender, place));
    case 'afmelden': {
      const thuis = (await spreker())?.locatie ?? (await boundTo(deps, sender, place));
      return meldAf(deps, message, opdracht.locatie, thuis);
    }
    case 'help':
      return helpFor(await spreker(), false);
    case 'anders':
      return helpFor(await spreker(), message.text.trim() !== '');
    case 'oefening':
      return tekstkaart(oefenteksten.nietHier);
    case 'nieuwe-zaak':
      return newCase(deps, message);
    case 'zaken':
      return known(async (doer) => cardMessage(await zakenLijst(deps, doer), null));
    case 'tafel':
      return known(async (doer) => cardMessage(await tafelNu(deps, doer), null));
    case 'piket':
      return known(async (doer) => cardMessage(await piketLijst(deps, doer), null));
    case 'bereikbaarheid':
      return known(() => bereikbaarheidKaart(deps, sender, place));
    case 'rooster':
      return known((doer) => roosterLijst(deps, doer));
    case 'neem-over':
      return known((doer) => neemOverTot(deps, message, doer, opdracht));
    case 'neem-over-onleesbaar':
      return known(() => tekstkaart(piketantwoorden.welkeTijd));
    case 'rollen':
      return known((doer) => rollenLijst(deps, doer, place));
    case 'bekend':
    case 'hg':
      return known((doer) => labelOpdracht(deps, message, doer, opdracht.soort, opdracht.nummer));
    case 'dossier':
      return known((doer) => dossierOpdracht(deps, doer, opdracht.nummer));
    case 'zaak':
      return known((doer) => oneCase(deps, doer, opdracht.nummer));
  }
}

async function newCase(deps: InboxDeps, message: TextMessage): Promise<Message> {
  const antwoord = await zaakAanmelden(deps, message, {});
  return antwoord.kind === 'card'
    ? { card: antwoord.card, summary: samenvattingen['nieuwe-zaak'] }
    : tekstkaart(antwoord.text);
}

async function oneCase(deps: InboxDeps, { locatie }: Doer, nummer: string): Promise<Message> {
  const stream = zaakStream(`${locatie.id}:${nummer}`);
  const snapshot = stream === null ? null : await deps.zaken.read(stream);
  if (snapshot === null || snapshot.state === null) return geenZaak(nummer);
  return cardMessage(zaakpost(snapshot.state, locatie), snapshot);
}
