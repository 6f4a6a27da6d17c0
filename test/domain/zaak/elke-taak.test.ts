// Every kind of task: its card, each way to do it with what follows, and what comes of doing it wrongly: by somebody
// else, twice, on an old card, empty, when the case is closed. Written out in elke-taak/*.txt.
import { expect, test } from 'vitest';
import { taakSoorten } from '../../../src/domain/instellingen/stappen.ts';
import { standen } from '../../support/domain/standen.ts';
import { proef, werklijst } from '../../support/domain/taakproef.ts';
import { open, taak } from '../../support/domain/verloop.ts';
import { expectOpSchrift } from '../../support/op-schrift.ts';

test.each(standen)('$naam', ({ naam, begin, soorten }) => {
  const loop = begin();
  const taken = Object.values(loop.zaak.taken)
    .filter(({ soort, status }) => soorten.includes(soort) && status !== 'vervallen')
    .map(({ id }) => id);
  expect(new Set(taken.map((id) => taak(loop.zaak, id).soort))).toEqual(new Set(soorten));
  const regels = ['# wie wat moet doen', ...werklijst(loop), ...taken.flatMap((id) => proef(loop, id))];
  expectOpSchrift(new URL(`elke-taak/${naam}.txt`, import.meta.url), `${regels.join('\n')}\n`);
  expect(open(loop.zaak).length).toBeGreaterThan(0);
});

test('elke soort taak komt ergens voor', () => {
  const bekeken = new Set(standen.flatMap(({ soorten }) => soorten));
  expect(taakSoorten.filter((soort) => !bekeken.has(soort))).toEqual([]);
});
