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

/** A post as text, made once: the posts after one command are those before the next. */
const teksten = new WeakMap<Post, string>();

/** Cheaper than comparing field by field: posts have many shapes, and writing out is native. */
function alsTekst(post: Post): string {
  const eerder = teksten.get(post);
  if (eerder !== undefined) return eerder;
  const tekst = JSON.stringify(post);
  teksten.set(post, tekst);
  return tekst;
}

/** Ids of posts that are new or whose content differs. */
export function gewijzigdePosts(voor: readonly Post[], na: readonly Post[]): readonly string[] {
  const eerder = new Map(voor.map((post) => [post.id, alsTekst(post)]));
  return na.filter((post) => eerder.get(post.id) !== alsTekst(post)).map(({ id }) => id);
}
