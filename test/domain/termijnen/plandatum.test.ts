import { expect, test } from 'vitest';
import { standaardTermijnen } from '../../../src/domain/instellingen/termijnen.ts';
import { plandatumMomenten } from '../../../src/domain/termijnen/plandatum.ts';
import { naarIso } from '../../../src/domain/termijnen/tijdstip.ts';

const gelezen = (datum: string, termijnen = standaardTermijnen) =>
  plandatumMomenten(datum, termijnen).map(({ id, op }) => `${id} ${naarIso(op)}`);

test('a plandatum on Wednesday: a week, two days, a working day, and the morning', () => {
  expect(gelezen('2026-12-09')).toEqual([
    'dagen-7 2026-12-02T08:00:00+01:00',
    'dagen-2 2026-12-07T08:00:00+01:00',
    'werkdagen-1 2026-12-08T08:00:00+01:00',
    'ochtend 2026-12-09T08:00:00+01:00',
  ]);
});

test('a plandatum on Monday: the working day before is the Friday', () => {
  expect(gelezen('2026-12-07').slice(1)).toEqual([
    'werkdagen-1 2026-12-04T08:00:00+01:00',
    'dagen-2 2026-12-05T08:00:00+01:00',
    'ochtend 2026-12-07T08:00:00+01:00',
  ]);
});

test('two reminders on one day become one', () => {
  const plandatum = { ...standaardTermijnen.plandatum, dagenVooraf: [1] };
  expect(gelezen('2026-12-09', { ...standaardTermijnen, plandatum })).toEqual([
    'dagen-1 2026-12-08T08:00:00+01:00',
    'ochtend 2026-12-09T08:00:00+01:00',
  ]);
});
