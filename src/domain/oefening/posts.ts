import type { Post } from '../afgeleid/post.ts';
import { nabesprekingView, oefeningView } from './beeld.ts';
import type { OefenStaat } from './stand.ts';

/** In the practice channel: the exercise while it goes on, and its debrief when it is over. */
export function oefenPosts({ lopend, vorige }: OefenStaat): readonly Post[] {
  const publiek = { soort: 'kanaal' } as const;
  return [
    ...(lopend === null
      ? []
      : [{ id: `oef:${lopend.nr}`, publiek, view: oefeningView(lopend), alleenBijwerken: false }]),
    ...(vorige === null
      ? []
      : [
          {
            id: `oef:${vorige.nr}`,
            publiek,
            view: oefeningView({ ...vorige, gepauzeerd: false, deelnemers: [] }, true),
            alleenBijwerken: true,
          },
          { id: `oef:${vorige.nr}:na`, publiek, view: nabesprekingView(vorige), alleenBijwerken: false },
        ]),
  ];
}
