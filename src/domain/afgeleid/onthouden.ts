import type { Zaak } from '../zaak/zaak.ts';
import { postsVan } from './derive.ts';
import type { Post } from './post.ts';
import type { Weergave } from './weergave.ts';

type Afgeleid = { readonly weergave: Weergave; readonly posts: readonly Post[] };

/** A state never changes, so neither does what follows from it; it is forgotten with the state. */
const onthouden = new WeakMap<Zaak, Afgeleid>();

/** {@link postsVan}, worked out once for a state and the live settings it is shown with. */
export function postsBij(zaak: Zaak, weergave: Weergave): readonly Post[] {
  const eerder = onthouden.get(zaak);
  if (eerder?.weergave === weergave) return eerder.posts;
  const posts = postsVan(zaak, weergave);
  onthouden.set(zaak, { weergave, posts });
  return posts;
}
