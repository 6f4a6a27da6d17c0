import type { Post, Timer } from './post.ts';

/** Timers to set or move and to drop, to get from one set to the other. */
export function timerverschil(
  voor: readonly Timer[],
  na: readonly Timer[],
): { readonly gezet: readonly Timer[]; readonly vervallen: readonly string[] } {
  const eerder = new Map(voor.map(({ id, due }) => [id, due]));
  const later = new Set(na.map(({ id }) => id));
  return {
    gezet: na.filter(({ id, due }) => eerder.get(id) !== due),
    vervallen: voor.filter(({ id }) => !later.has(id)).map(({ id }) => id),
  };
}

type Gegevens = Readonly<Record<string, unknown>>;

function isGegevens(iets: unknown): iets is Gegevens {
  return typeof iets === 'object' && iets !== null;
}

/** Whether two pieces of plain data say the same; what is absent and what is undefined are alike. */
function gelijk(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (!isGegevens(a) || !isGegevens(b) || Array.isArray(a) !== Array.isArray(b)) return false;
  for (const sleutel in a) if (!gelijk(a[sleutel], b[sleutel])) return false;
  for (const sleutel in b) if (a[sleutel] === undefined && b[sleutel] !== undefined) return false;
  return true;
}

/** Ids of posts that are new or whose content differs. */
export function gewijzigdePosts(voor: readonly Post[], na: readonly Post[]): readonly string[] {
  const eerder = new Map(voor.map((post) => [post.id, post]));
  return na.filter((post) => !gelijk(eerder.get(post.id), post)).map(({ id }) => id);
}
