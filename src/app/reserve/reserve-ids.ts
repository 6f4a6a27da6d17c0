const PREFIX = 'x:';

/** Agenda and ledger id of the channels beside Teams for one post. */
export function reserveId(postId: string): string {
  return `${PREFIX}${postId}`;
}

/** The post that an id of {@link reserveId} is about; null for every other id. */
export function postOfReserve(id: string): string | null {
  return id.startsWith(PREFIX) ? id.slice(PREFIX.length) : null;
}
