/** Stands for a copy that may be somewhere under an id that nobody knows. */
export const UNKNOWN_ORPHAN = '?';

/** Names a copy that a click revealed: a second thread has a conversation of its own. */
export function orphanOf(conversationId: string, activityId: string): string {
  return `${conversationId} ${activityId}`;
}

/** Where a revealed copy stands; null for {@link UNKNOWN_ORPHAN}. */
export function placeOfOrphan(
  orphan: string,
): { readonly conversationId: string; readonly activityId: string } | null {
  const at = orphan.lastIndexOf(' ');
  return at < 0 ? null : { conversationId: orphan.slice(0, at), activityId: orphan.slice(at + 1) };
}
