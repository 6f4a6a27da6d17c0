import type { Post } from '../../afgeleid/post.ts';
import type { Storingen } from './storing.ts';
import { storingen } from './storing.ts';

/** KPC and beheer hear of it, and see on the same card that it is over. */
export function storingPosts({ perSoort }: Storingen): readonly Post[] {
  return storingen.flatMap((storing) => {
    const stand = perSoort[storing];
    if (stand === undefined) return [];
    return (['kpc', 'beheer'] as const).map((rol) => ({
      id: `s:${stand.nr}:${rol}`,
      publiek: { soort: 'dienst', houder: { rol } } as const,
      view: { soort: 'storing', storing, op: stand.op, voorbijOp: stand.voorbijOp } as const,
      alleenBijwerken: stand.voorbijOp !== null && storing !== 'wekkers-ontbraken',
    }));
  });
}
