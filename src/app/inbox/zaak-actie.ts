import { metBezorging } from '../../domain/afgeleid/bezorgbewijs.ts';
import { gelezenGroepen } from '../../domain/afgeleid/gelezen.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import { bezorgingen, caseAt } from '../bewijs/bezorgingen.ts';
import type { ActionAnswer } from '../ports/inbox.ts';
import type { StreamId } from '../ports/store.ts';
import type { Snapshot } from '../streams/aggregate.ts';
import { andereKant, koppelOpdracht } from './andere-zaak.ts';
import type { CardData } from './card-data.ts';
import { commandIdOf } from './command-id.ts';
import type { Doer, InboxDeps } from './context.ts';
import { nowOf } from './context.ts';
import { noteerGeenRecht } from './geen-recht.ts';
import { meetAntwoorden } from './meet-antwoorden.ts';
import type { Reactie } from './na-afwijzing.ts';
import { reactieOp } from './na-afwijzing.ts';
import { schermNa } from './na-opdracht.ts';
import { noteerLezen } from './noteer-lezen.ts';
import { say } from './say.ts';
import { cardAnswer } from './screens.ts';
import { verbeterActie } from './verbeter-actie.ts';
import type { Zaakverb } from './verbs.ts';
import { isZaakvraag } from './verbs.ts';
import { verplaatsActie } from './verplaats-actie.ts';
import type { ZaakAntwoord } from './zaak-antwoord.ts';
import { zaakOpdracht } from './zaak-opdracht.ts';
import { zaakVraag } from './zaak-vragen.ts';

function answer(reactie: Reactie, head: Snapshot<unknown>): ActionAnswer {
  return reactie.kind === 'message' ? reactie : cardAnswer(reactie.view, head);
}

/** Who reads the proof also reads what became of the messages: that stands in the ledger, outside the case (ADR 42). */
async function metBewijs(deps: InboxDeps, stream: StreamId, zaak: Zaak, vraag: Reactie): Promise<Reactie> {
  const view = vraag.kind === 'view' ? vraag.view : null;
  if (view === null || (view.soort !== 'inzien' && view.soort !== 'tijdlijn')) return vraag;
  if (view.bewijs.length === 0) return vraag;
  const bezorgd = await bezorgingen(deps.ledger, stream, caseAt(deps.clock));
  return { kind: 'view', view: { ...view, bewijs: metBezorging(zaak, view.bewijs, bezorgd) } };
}

/** What the answer shows of others is noted before it is given. */
async function leest(deps: InboxDeps, zaak: Zaak, reactie: Reactie, doer: Doer): Promise<void> {
  if (reactie.kind === 'view') {
    await noteerLezen(deps, zaak, gelezenGroepen(reactie.view, doer.persoon), doer);
  }
}

/** Whether the verb asks for a screen is told by the verb and its data alone; the screen itself is of now. */
async function vraagNu(
  deps: InboxDeps,
  stream: StreamId,
  verb: Zaakverb,
  data: CardData,
  { persoon, locatie }: Doer,
): Promise<ZaakAntwoord> {
  const now = await deps.zaken.read(stream);
  const vraag = now.state === null ? null : zaakVraag(now.state, verb, data, persoon, locatie);
  if (vraag === null || now.state === null) return { answer: say('onbekende-zaak'), checked: now };
  await leest(deps, now.state, vraag, { persoon, locatie });
  return { answer: answer(await metBewijs(deps, stream, now.state, vraag), now), checked: now };
}

/**
 * A button of a card about a case: a question is answered with a screen, a command is carried out and answered
 * with what comes next. Rights are checked by the core for this person, whatever the card showed (invariant 5).
 *
 * @param before the case as this process knew it last
 */
export async function zaakActie(
  deps: InboxDeps,
  stream: StreamId,
  verb: Zaakverb,
  data: CardData,
  doer: Doer,
  before: Snapshot<Zaak>,
): Promise<ZaakAntwoord> {
  if (before.state === null) return { answer: say('onbekende-zaak'), checked: before };
  if (verb === 'zaak.verplaatsen') return verplaatsActie(deps, stream, verb, data, doer);
  if (verb === 'zaak.verbeteren') return verbeterActie(deps, stream, data, doer);
  const { locatie, persoon } = doer;
  if (zaakVraag(before.state, verb, data, persoon, locatie) !== null) {
    return vraagNu(deps, stream, verb, data, doer);
  }
  if (isZaakvraag(verb)) return { answer: say('onbekende-knop'), checked: null };
  const command =
    verb === 'zaak.koppelen' ? await koppelOpdracht(deps, data, doer) : zaakOpdracht(verb, data);
  if (command === null) {
    return {
      answer: say(verb === 'zaak.koppelen' ? 'andere-zaak-onbekend' : 'onbekende-knop'),
      checked: null,
    };
  }
  const om = nowOf(deps, locatie, persoon);
  const id = commandIdOf(verb, persoon.persoonId, data);
  const outcome = await deps.zaken.execute(stream, { command, om }, id);
  deps.metrics.commandHandled(command.type, outcome.kind);
  const { snapshot } = outcome;
  if (outcome.kind === 'refused') {
    if (outcome.afwijzing.code === 'geen-recht') noteerGeenRecht(deps.log, locatie.id, verb);
    const reactie = reactieOp(outcome.afwijzing, snapshot.state, command, verb, persoon, locatie);
    if (snapshot.state !== null) await leest(deps, snapshot.state, reactie, doer);
    return { answer: answer(reactie, snapshot), checked: snapshot };
  }
  if (snapshot.state === null) return { answer: say('onbekende-zaak'), checked: snapshot };
  if (outcome.kind === 'stored' && !outcome.duplicate)
    meetAntwoorden(deps.metrics, before.state, snapshot.state);
  await andereKant(deps, snapshot.state, command, doer, id);
  const view = schermNa(snapshot.state, command, persoon, locatie, om.nu);
  await leest(deps, snapshot.state, { kind: 'view', view }, doer);
  return { answer: cardAnswer(view, snapshot), checked: snapshot };
}
