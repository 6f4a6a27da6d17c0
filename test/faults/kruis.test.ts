import { expect, test } from 'vitest';
import type { Punt } from './kruis/punten.ts';
import { punten } from './kruis/punten.ts';
import { speelRonde } from './kruis/ronde.ts';

/** ms: six starts of the program, on a machine that does much else. */
const LANG = 400_000;

/** One moment of each kind; `npm run faults -- --deel kruis` takes them all, hundreds of times. */
const kort: readonly Punt[] = [
  { waar: 'vastleggen', fase: 'na' },
  { waar: 'sturen-noteren', fase: 'na' },
  { waar: 'send', fase: 'aanvaard' },
];

test(
  'killed right after a commit, before a send and after it: nothing acknowledged is lost, timers follow the events',
  async () => {
    const { klappen, zaken, fouten } = await speelRonde({ zaad: 2, punten: kort, fouten: 1, rust: false });
    expect(fouten).toEqual([]);
    expect(Object.keys(klappen).filter((waar) => !waar.endsWith(' los'))).toHaveLength(kort.length);
    expect(zaken).toBeGreaterThan(0);
  },
  LANG,
);

test('every step of a command and of a message has its moments', () => {
  const waar = new Set(punten.map((punt) => punt.waar));
  for (const stap of ['vastleggen', 'wekker-claimen', 'sync-claimen', 'send', 'update', 'uitkomst-noteren']) {
    expect(waar).toContain(stap);
  }
});
