const PREFIX = 'bundel:';

/** Ledger id, with the location, of the list of one person. */
export function bundelId(persoonId: string): string {
  return `${PREFIX}${persoonId}`;
}

/** Whether a post is the list of somebody and not a message of one case. */
export function isBundel(postId: string): boolean {
  return postId.startsWith(PREFIX);
}
