const PREFIX = 'k:';

/** Under this name the ledger keeps who first pressed a button of a post, and when. */
export function clickId(postId: string): string {
  return `${PREFIX}${postId}`;
}

/** The post whose clicks are kept under this name; null when it is no such name. */
export function clickedPost(id: string): string | null {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
}
