import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { ophoudtermijn } from '../../../src/domain/termijnen/ophoudtermijn.ts';
import { naarIso, vanIso } from '../../../src/domain/termijnen/tijdstip.ts';

const Vectoren = z
  .array(
    z.object({
      start: z.string(),
      uren: z.number(),
      verhoren: z.array(z.object({ van: z.string(), tot: z.string() })),
      uiterlijk: z.string(),
      noot: z.string(),
    }),
  )
  .min(17);

const bestand = new URL('../../contract/termijnen.vectors.json', import.meta.url);
const vectoren = Vectoren.parse(JSON.parse(readFileSync(bestand, 'utf8')));

test.each(vectoren)('$start, $uren uur: uiterlijk $uiterlijk $noot', (vector) => {
  const uiterlijk = ophoudtermijn({
    start: vanIso(vector.start),
    uren: vector.uren,
    verhoren: vector.verhoren.map(({ van, tot }) => ({ van: vanIso(van), tot: vanIso(tot) })),
  });
  expect(naarIso(uiterlijk)).toBe(vector.uiterlijk);
});
