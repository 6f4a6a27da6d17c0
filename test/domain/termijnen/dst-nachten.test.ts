import { expect, test } from 'vitest';
import { lokaleDag } from '../../../src/domain/termijnen/lokale-dag.ts';
import { ophoudtermijn } from '../../../src/domain/termijnen/ophoudtermijn.ts';
import { naarIso, UUR, vanIso } from '../../../src/domain/termijnen/tijdstip.ts';

const jaren = Array.from({ length: 20 }, (_, i) => 2020 + i);

/** European rule, worked out without a time zone database: the last Sunday of the month, 01:00 UTC. */
function omschakeling(jaar: number, maand: 3 | 10): Date {
  const laatste = new Date(Date.UTC(jaar, maand, 0, 1));
  laatste.setUTCDate(31 - laatste.getUTCDay());
  return laatste;
}

test.each(jaren)('spring night of %i: held from 22:00 for 9 hours means 16:00 the next day', (jaar) => {
  const nacht = omschakeling(jaar, 3);
  const datum = nacht.toISOString().slice(0, 10);
  const vooravond = new Date(nacht.getTime() - 24 * UUR).toISOString().slice(0, 10);
  const uiterlijk = ophoudtermijn({ start: vanIso(`${vooravond}T22:00:00+01:00`), uren: 9, verhoren: [] });
  expect(naarIso(uiterlijk)).toBe(`${datum}T16:00:00+02:00`);
  const dag = lokaleDag(nacht.getTime());
  expect([dag.negenUur - dag.begin, dag.einde - dag.begin]).toEqual([8 * UUR, 23 * UUR]);
});

test.each(jaren)('autumn night of %i: held from 22:00 for 9 hours means 16:00 the next day', (jaar) => {
  const nacht = omschakeling(jaar, 10);
  const datum = nacht.toISOString().slice(0, 10);
  const vooravond = new Date(nacht.getTime() - 24 * UUR).toISOString().slice(0, 10);
  const uiterlijk = ophoudtermijn({ start: vanIso(`${vooravond}T22:00:00+02:00`), uren: 9, verhoren: [] });
  expect(naarIso(uiterlijk)).toBe(`${datum}T16:00:00+01:00`);
  const dag = lokaleDag(nacht.getTime());
  expect([dag.negenUur - dag.begin, dag.einde - dag.begin]).toEqual([10 * UUR, 25 * UUR]);
});

test('a verhoor over the doubled hour counts for the time that really passed', () => {
  const uiterlijk = ophoudtermijn({
    start: vanIso('2026-10-24T23:00:00+02:00'),
    uren: 6,
    // From 02:00 to 03:00 on the clock, and that is two hours in this night.
    verhoren: [{ van: vanIso('2026-10-25T02:00:00+02:00'), tot: vanIso('2026-10-25T03:00:00+01:00') }],
  });
  expect(naarIso(uiterlijk)).toBe('2026-10-25T12:00:00+01:00');
});
