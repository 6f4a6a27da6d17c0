import type { Post } from '../../domain/afgeleid/post.ts';

/** Somebody must hear it: where the KPC has no duty, the OvJ does. */
export function mustBeHeard(view: Post['view']): boolean {
  if (view.soort === 'intake-alarm') return true;
  return (
    view.soort === 'roosterbericht' && (view.bericht.wat === 'gat' || view.bericht.wat === 'niet-paraat')
  );
}
