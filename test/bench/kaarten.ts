import { render } from '../../cards/render.ts';
import { stempel } from '../../cards/stempel.ts';
import { voorbeelden } from '../../cards/voorbeelden/alle.ts';
import type { Meting } from './report.ts';
import { bericht } from './report.ts';
import { median } from './statistics.ts';

export type KaartenSize = { readonly keren: number; readonly rondes: number };

const HEAD = { version: 12, head: '0123456789abcdef' };

/** What drawing and stamping one card of each kind costs, as text that can be sent. */
export function kaarten(size: KaartenSize): readonly Meting[] {
  return Object.entries(voorbeelden).map(([soort, samples]) => {
    const draw = (): number => {
      const start = performance.now();
      for (let i = 0; i < size.keren; i += 1) {
        for (const { view } of samples) JSON.stringify(stempel(render(view), HEAD));
      }
      return ((performance.now() - start) * 1_000) / (size.keren * samples.length);
    };
    draw();
    return bericht(`kaart tekenen: ${soort}`, median(Array.from({ length: size.rondes }, draw)), 'µs');
  });
}
