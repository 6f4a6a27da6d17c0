import { buitenteksten } from '../../../cards/teksten/bereikbaarheid.ts';
import { tekstkaart } from '../../../cards/tekstkaart.ts';
import type { BereikbaarheidView, Bereikmelding } from '../../domain/afgeleid/views.ts';
import { contactkanalen, leesContactpunt } from '../../domain/bereikbaarheid/contactpunt.ts';
import { codeFrom, withCode, without, withPending } from '../people/contact-code.ts';
import type { Message } from '../ports/channel.ts';
import type { Contacts } from '../ports/contact-points.ts';
import type { ActionAnswer, CardAction, Place, Sender } from '../ports/inbox.ts';
import type { CardData } from './card-data.ts';
import type { InboxDeps } from './context.ts';
import { stranger } from './say.ts';
import { cardAnswer, cardMessage } from './screens.ts';
import type { Eigenverb } from './verbs.ts';

const verbs = [
  'bereik.opgeven',
  'bereik.bevestigen',
  'bereik.opnieuw',
  'bereik.verwijderen',
] as const satisfies readonly Eigenverb[];
type Verb = (typeof verbs)[number];

/** The verb when it is about one's own addresses; null for every other button. */
export function bereikVerb(verb: string): Verb | null {
  return verbs.find((v) => v === verb) ?? null;
}

/** Two taps at once: the second reads what the first left. */
const TRIES = 3;

function screen(deps: InboxDeps, contacts: Contacts, melding: Bereikmelding | null): BereikbaarheidView {
  const wall = deps.clock.wall();
  const { pending, verified } = contacts;
  return {
    soort: 'bereikbaarheid',
    kanalen: contactkanalen.map((kanaal) => ({
      kanaal,
      mogelijk: deps.pager.kanalen.includes(kanaal),
      bevestigdOp: verified.find((v) => v.kanaal === kanaal)?.verifiedAt ?? null,
    })),
    wachtOpCode: pending === null || pending.until <= wall ? null : pending.kanaal,
    melding,
    peil: wall,
  };
}

type Change = { readonly contacts: Contacts; readonly melding: Bereikmelding | null };

async function change(
  deps: InboxDeps,
  sender: Sender,
  decide: (contacts: Contacts) => Change,
): Promise<Change> {
  for (let nr = 0; nr < TRIES; nr += 1) {
    const { contacts, mark } = await deps.contactPoints.read(sender);
    const decided = decide(contacts);
    if (decided.contacts === contacts) return decided;
    if (await deps.contactPoints.replace(sender, mark, decided.contacts)) return decided;
  }
  throw new Error('contact points keep changing');
}

/** Gives an address: a code goes there, to be typed back. */
async function give(deps: InboxDeps, sender: Sender, typed: unknown): Promise<Change> {
  const contact = typeof typed === 'string' ? leesContactpunt(typed) : null;
  const { contacts } = await deps.contactPoints.read(sender);
  if (contact === null) return { contacts, melding: 'geen-adres' };
  const { kanaal, adres } = contact;
  if (!deps.pager.kanalen.includes(kanaal)) return { contacts, melding: 'kan-hier-niet' };
  const id = deps.ids.token();
  const code = codeFrom(id);
  const decided = await change(deps, sender, (now) => {
    const pending = withPending(now, contact, code, deps.clock.wall());
    return pending === null
      ? { contacts: now, melding: 'te-veel-codes' }
      : { contacts: pending, melding: 'code-onderweg' };
  });
  if (decided.melding !== 'code-onderweg') return decided;
  const tekst = buitenteksten.code.replace('{code}', code);
  const result = await deps.pager.send({ id: `code-${id}`, kanaal, adres, tekst, link: null });
  deps.metrics.outsideCall(kanaal, result.kind);
  const certain = result.kind === 'retryable' || result.kind === 'refused';
  return certain ? { ...decided, melding: 'niet-verstuurd' } : decided;
}

async function decideOn(
  deps: InboxDeps,
  { sender }: CardAction,
  verb: Verb,
  data: CardData,
): Promise<Change> {
  switch (verb) {
    case 'bereik.opgeven':
      return give(deps, sender, data['adres']);
    case 'bereik.bevestigen': {
      const typed = typeof data['code'] === 'string' ? data['code'] : '';
      return change(deps, sender, (contacts) => {
        const { outcome, contacts: after } = withCode(contacts, typed, deps.clock.wall());
        return { contacts: after, melding: outcome };
      });
    }
    case 'bereik.opnieuw':
      return change(deps, sender, (contacts) => ({
        contacts: { ...contacts, pending: null },
        melding: null,
      }));
    case 'bereik.verwijderen': {
      const kanaal = contactkanalen.find((k) => k === data['kanaal']);
      return change(deps, sender, (contacts) => ({
        contacts: kanaal === undefined ? contacts : without(contacts, kanaal),
        melding: kanaal === undefined ? null : 'verwijderd',
      }));
    }
  }
}

const magHier = (place: Place): boolean => place.kind === 'personal';

/** A button of "mijn bereikbaarheid": about who presses it and nobody else, in their own chat only. */
export async function bereikActie(
  deps: InboxDeps,
  action: CardAction,
  verb: Verb,
  data: CardData,
): Promise<ActionAnswer> {
  if (!magHier(action.place)) return { kind: 'message', text: buitenteksten.alleenInChat };
  const locaties = await deps.people.locatiesOf(action.sender);
  if (locaties.length === 0) return stranger(deps, verb);
  const { contacts, melding } = await decideOn(deps, action, verb, data);
  return cardAnswer(screen(deps, contacts, melding), null);
}

/** `bereikbaarheid`, typed: the card of who types it. */
export async function bereikbaarheidKaart(deps: InboxDeps, sender: Sender, place: Place): Promise<Message> {
  if (!magHier(place)) return tekstkaart(buitenteksten.alleenInChat);
  const { contacts } = await deps.contactPoints.read(sender);
  return cardMessage(screen(deps, contacts, null), null);
}
