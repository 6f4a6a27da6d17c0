import { hash } from 'node:crypto';
import type { Ids } from '../ports/ids.ts';
import type { CardAction, TextMessage } from '../ports/inbox.ts';

function canonical(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  return inOrder(Object.entries(value));
}

function inOrder(entries: readonly (readonly [string, unknown])[]): unknown {
  return entries.toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, canonical(part)]);
}

/** Data of a card that says where it came from, not what the person wants. */
const stamps: ReadonlySet<string> = new Set(['p', 'v', 'action', 'msteams']);

/**
 * Names what one person wants: the same button with the same input on the same revision of a task is one
 * command, however often it arrives; two people are two commands (design §4). What is about the case as a whole
 * has no revision: there the place in the chain that the card showed tells a new wish from the same tap again. So
 * it does for picking up, which a colleague can take over without a new revision.
 */
export function commandIdOf(verb: string, personId: string, data: Readonly<Record<string, unknown>>): string {
  const aboutTask = data['t'] !== undefined && verb !== 'taak.oppakken';
  const input = Object.entries(data).filter(([key]) => !stamps.has(key) && !(key === 'h' && aboutTask));
  return hash('sha256', JSON.stringify([verb, personId, inOrder(input)]), 'base64url');
}

/**
 * Names one press of a button that is a new wish each time, such as taking a duty over: what was pressed an hour ago
 * may be wanted again. The same press that arrives again, sent twice by Teams or played back by somebody, is not.
 */
export function pressIdOf(
  ids: Ids,
  { verb, place, activityId }: Pick<CardAction, 'verb' | 'place' | 'activityId'>,
  personId: string,
): string {
  if (activityId === undefined) return `${verb}:${ids.token()}`;
  return commandIdOf(verb, personId, { conversationId: place.conversationId, activityId });
}

/**
 * Names one typed command: the same message delivered twice counts once. Ids of messages are unique in their own
 * conversation only.
 *
 * @param personId of who typed it; by itself the account, for who may be nobody yet
 */
export function typedIdOf(
  command: string,
  { sender, place, activityId }: TextMessage,
  personId = `${sender.tenantId} ${sender.objectId}`,
): string {
  return commandIdOf(command, personId, { conversationId: place.conversationId, activityId });
}
