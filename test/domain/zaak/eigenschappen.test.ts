import { expect, test } from 'vitest';
import { aanHetEinde } from '../../support/domain/eigenschappen/einde.ts';
import { speelGeschiedenissen } from '../../support/domain/eigenschappen/geschiedenis.ts';
import { posts } from '../../support/domain/eigenschappen/posts.ts';
import { stand } from '../../support/domain/eigenschappen/stand.ts';
import { nieuweTelling } from '../../support/domain/eigenschappen/telling.ts';

// The long form, of thousands: `npm run eigenschappen`.

test('what stands holds, nothing throws and no obligation is lost, whatever happens in whatever order', () => {
  const telling = nieuweTelling();
  speelGeschiedenissen({ aantal: 160, naElkeStap: stand, eind: {}, rijdt: true, telling });
  expect(telling.ritten).toBe(160);
  expect(telling.verplichtingen).toBeGreaterThan(telling.standen);
}, 120_000);

test('posts stay, and from wherever a case ends it goes on', () => {
  const telling = nieuweTelling();
  speelGeschiedenissen({ aantal: 40, naElkeStap: posts, eind: aanHetEinde, rijdt: false, telling });
  expect(telling.geschiedenissen).toBe(40);
}, 120_000);
