import { expect, test } from 'vitest';
import { duur } from './duur/duur.ts';
import { speelStoringen } from './redis/redis.ts';
import { storingen } from './redis/storingen.ts';
import { rollend } from './replicas/replicas.ts';

/** The short forms of `npm run faults`: each part once, for as long as it takes to see something. */
const KORT = 400;
/** ms: programs that start and stop, on a machine that does much else. */
const LANG = 400_000;

test(
  'the answers of Redis lost on their way: what was acknowledged is there, the rest is taken afterwards',
  async () => {
    const welke = storingen.filter(({ naam }) => naam.includes('antwoorden komen'));
    const { cijfers, fouten } = await speelStoringen(1, welke, KORT);
    expect(fouten).toEqual([]);
    expect(welke.map(({ naam }) => cijfers[naam])).toEqual(['niets kwijt']);
    expect(Number(cijfers['zaken bevestigd'])).toBeGreaterThan(0);
  },
  LANG,
);

test(
  'two replicas with clocks half a minute apart, one restarted under load: nothing lost, nothing twice',
  async () => {
    const { cijfers, fouten } = await rollend(1, 2, 1);
    expect(fouten).toEqual([]);
    expect(cijfers['dubbel']).toBe(0);
    expect(Number(cijfers['bezorgd'])).toBeGreaterThan(0);
  },
  LANG,
);

test(
  'the soak tells memory and handles, and finds nothing wrong in a few seconds',
  async () => {
    const { cijfers, fouten } = await duur(1, 5 * KORT, () => undefined);
    expect(fouten.filter((fout) => !fout.startsWith('memory'))).toEqual([]);
    expect(String(cijfers['handvatten, tweede en laatste kwart'])).toMatch(/^\d+ en \d+$/);
  },
  LANG,
);
