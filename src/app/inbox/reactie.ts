import { koppelteksten } from '../../../cards/teksten/koppelen.ts';
import { meldingen } from '../../../cards/teksten/meldingen.ts';
import { tekstkaart } from '../../../cards/tekstkaart.ts';
import { bevatPersoonsgegeven } from '../../domain/privacy/persoonsgegevens.ts';
import type { Message } from '../ports/channel.ts';
import type { TextMessage } from '../ports/inbox.ts';
import { zaakStream } from '../streams/zaak-streams.ts';
import type { InboxDeps } from './context.ts';
import { nowOf } from './context.ts';

/** Longer remarks belong in a form or a call. */
const LANGSTE = 1_000;

/** What is kept of a remark: its beginning, without half of a character at the end. */
function begin(tekst: string): string {
  const deel = tekst.slice(0, LANGSTE);
  return tekst.length === deel.length || deel.isWellFormed() ? deel : deel.slice(0, -1);
}

/**
 * A remark in the thread of a case is kept with the role of who wrote it. Only one that was addressed to the
 * program gets an answer; one with personal data is not kept, of a long one only the beginning, and both say so.
 *
 * @returns null when the message is not in the thread of a case of ours
 */
export async function noteerReactie(
  deps: InboxDeps,
  message: TextMessage,
): Promise<readonly Message[] | null> {
  const zaakId = await deps.directory.zaakOf(message.place.conversationId);
  const stream = zaakId === null ? null : zaakStream(zaakId);
  const locatie = stream === null ? null : deps.people.locatie(stream.locatie);
  if (stream === null || locatie === null) return null;
  const persoon = await deps.people.find(locatie.id, message.sender);
  const tekst = begin(message.text);
  const tell = (text: string): readonly Message[] => (message.mentioned ? [tekstkaart(text)] : []);
  if (persoon === null) return tell(meldingen.onbekend);
  if (tekst === '') return [];
  if (bevatPersoonsgegeven(message.text)) return [tekstkaart(koppelteksten.persoonsgegeven)];
  const om = nowOf(deps, locatie, persoon);
  const command = { type: 'noteer-reactie', tekst } as const;
  const outcome = await deps.zaken.execute(stream, { command, om }, `reactie:${message.activityId}`);
  deps.metrics.commandHandled(command.type, outcome.kind);
  if (outcome.kind !== 'refused') {
    return tekst === message.text ? tell(koppelteksten.vastgelegd) : [tekstkaart(koppelteksten.ingekort)];
  }
  const { code } = outcome.afwijzing;
  return tell(meldingen[code === 'gesloten' || code === 'verplaatst' ? code : 'geen-recht']);
}
