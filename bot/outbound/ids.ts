import * as z from 'zod';

const Created = z.object({ id: z.string().min(1), activityId: z.string().optional() });
const Sent = z.object({ id: z.string().min(1) });

/** Id in the answer to a send, empty when there is none. */
export function sentId(body: unknown): string {
  const read = Sent.safeParse(body);
  return read.success ? read.data.id : '';
}

/**
 * Ids of a new thread, null when the answer does not give both. The conversation of a thread ends in
 * `;messageid=<first activity>`, which says the activity id where the field for it is missing.
 */
export function threadIds(
  body: unknown,
): { readonly conversationId: string; readonly activityId: string } | null {
  const read = Created.safeParse(body);
  if (!read.success) return null;
  const inConversation = /;messageid=([^;]+)$/.exec(read.data.id)?.[1] ?? '';
  const activityId = read.data.activityId ?? '';
  const best = activityId === '' ? inConversation : activityId;
  return best === '' ? null : { conversationId: read.data.id, activityId: best };
}
