import { sameData } from '../same-data.ts';
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

/** Ids of posts that are new or whose content differs. */
export function gewijzigdePosts(voor: readonly Post[], na: readonly Post[]): readonly string[] {
  const eerder = new Map(voor.map((post) => [post.id, post]));
  return na.filter((post) => !sameData(eerder.get(post.id), post)).map(({ id }) => id);
}
