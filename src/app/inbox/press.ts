import type { ActionAnswer, CardAction } from '../ports/inbox.ts';
import { tafelActie, tafelNu } from '../tafel/tafel.ts';
import { bereikActie, bereikVerb } from './bereik-actie.ts';
import type { CardData } from './card-data.ts';
import { readCardData } from './card-data.ts';
import { pressOnCase } from './case-press.ts';
import type { InboxDeps } from './context.ts';
import { doerAt, doerOf } from './doers.ts';
import { piketActie, piketTerug } from './piket-actie.ts';
import { roosterActie } from './rooster-actie.ts';
import { say, stranger } from './say.ts';
import { cardAnswer } from './screens.ts';
import { toegangActie, toegangVerb } from './toegang-actie.ts';
import { roosterVerb, zaakVerb } from './verbs.ts';
import { zaakAanmelden } from './zaak-aanmelden.ts';

/** A button of any card. */
export async function answerPress(deps: InboxDeps, action: CardAction): Promise<ActionAnswer> {
  const data = readCardData(action.data);
  if (data === null) return say('onbekende-knop');
  switch (action.verb) {
    case 'piket.overnemen':
    case 'piket.teruggeven':
      return pressOnDuty(deps, action, data);
    case 'zaak.aanmelden':
      return zaakAanmelden(deps, action, data);
    case 'tafel':
    case 'tafel.zaak':
      return pressOnTable(deps, action, data);
    default:
  }
  const bereik = bereikVerb(action.verb);
  if (bereik !== null) return bereikActie(deps, action, bereik, data);
  const rooster = roosterVerb(action.verb);
  if (rooster !== null) return roosterActie(deps, action, rooster, data);
  const toegang = toegangVerb(action.verb);
  if (toegang !== null) return toegangActie(deps, action, toegang, data);
  const verb = zaakVerb(action.verb);
  return verb === null ? say('onbekende-knop') : pressOnCase(deps, action, verb, data);
}

async function pressOnDuty(deps: InboxDeps, action: CardAction, data: CardData): Promise<ActionAnswer> {
  // The page shows one location; a chat is of the location it speaks about.
  const doer = await (data['l'] === undefined
    ? doerAt(deps, action.sender, action.place)
    : doerOf(deps, action.sender, data['l']));
  if (doer === null) return stranger(deps, action.verb);
  return action.verb === 'piket.overnemen'
    ? piketActie(deps, action, data, doer)
    : piketTerug(deps, action, data, doer);
}

async function pressOnTable(deps: InboxDeps, action: CardAction, data: CardData): Promise<ActionAnswer> {
  const doer = await doerOf(deps, action.sender, data['l']);
  if (doer === null) return stranger(deps, action.verb);
  return action.verb === 'tafel' ? cardAnswer(await tafelNu(deps, doer), null) : tafelActie(deps, data, doer);
}
