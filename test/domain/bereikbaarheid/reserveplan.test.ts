// Which channels beside Teams a message takes: in order, at once when it could not be delivered, later when nobody
// picked it up.
import { describe, expect, test } from 'vitest';
import type { Kanaalstand } from '../../../src/domain/bereikbaarheid/reserveplan.ts';
import { reserveplan } from '../../../src/domain/bereikbaarheid/reserveplan.ts';
import type { Reservekanaal, Reservestap } from '../../../src/domain/instellingen/reserve.ts';
import { reservestappen, standaardReserve } from '../../../src/domain/instellingen/reserve.ts';

const MINUUT = 60_000;
const SINDS = 1_000_000;

type Standen = Partial<Record<Reservekanaal, Kanaalstand>>;
const bijUitval: readonly Reservestap[] = [{ kanaal: 'draad' }, { kanaal: 'e-mail' }, { kanaal: 'telefoon' }];
const metTijd: readonly Reservestap[] = [
  { kanaal: 'draad' },
  { kanaal: 'e-mail', naMinuten: 5 },
  { kanaal: 'telefoon', naMinuten: 8 },
];

function plan(
  stappen: readonly Reservestap[],
  standen: Standen,
  anders: { directMislukt?: boolean; sinds?: number | null; na?: number } = {},
) {
  const { directMislukt = false, sinds = SINDS, na = 0 } = anders;
  const stand = (kanaal: Reservekanaal): Kanaalstand => standen[kanaal] ?? 'niet-geprobeerd';
  return reserveplan({ stappen, stand, directMislukt, sinds }, SINDS + na * MINUUT, MINUUT);
}

describe('the message did not arrive in the own chat', () => {
  test.each<[string, Standen, readonly Reservekanaal[]]>([
    ['nothing tried: thread and mail, as a mention alone does not count', {}, ['draad', 'e-mail']],
    ['thread given: mail', { draad: 'aangenomen' }, ['e-mail']],
    ['thread on its way: still mail', { draad: 'onderweg' }, ['draad', 'e-mail']],
    ['mail on its way: no call', { draad: 'aangenomen', 'e-mail': 'onderweg' }, ['e-mail']],
    ['mail taken: done', { draad: 'aangenomen', 'e-mail': 'aangenomen' }, []],
    [
      'mail falters: again, and the phone',
      { draad: 'aangenomen', 'e-mail': 'hapert' },
      ['e-mail', 'telefoon'],
    ],
    ['mail failed: the phone', { draad: 'aangenomen', 'e-mail': 'mislukt' }, ['telefoon']],
    ['no mail address: the phone', { draad: 'aangenomen', 'e-mail': 'niet-mogelijk' }, ['telefoon']],
    ['everything failed', { draad: 'mislukt', 'e-mail': 'mislukt', telefoon: 'mislukt' }, []],
    ['the phone rings', { draad: 'mislukt', 'e-mail': 'mislukt', telefoon: 'onderweg' }, ['telefoon']],
  ])('%s', (_, standen, nu) => {
    expect(plan(bijUitval, standen, { directMislukt: true, sinds: null })).toEqual({ nu, over: null });
  });
});

test.each<[string, Standen, readonly Reservekanaal[]]>([
  ['nothing to do when the message arrived', {}, []],
  ['a thread that failed makes the next due', { draad: 'mislukt' }, ['e-mail']],
  ['a thread that falters too', { draad: 'hapert' }, ['draad', 'e-mail']],
])('without delays: %s', (_, standen, nu) => {
  expect(plan(bijUitval, standen)).toEqual({ nu, over: null });
});

describe('it arrived, but nobody picked it up', () => {
  test.each<[number, Standen, readonly Reservekanaal[], number | null]>([
    [0, {}, [], 5],
    [4, {}, [], 1],
    [5, {}, ['e-mail'], 3],
    [6, { 'e-mail': 'aangenomen' }, [], 2],
    [8, { 'e-mail': 'aangenomen' }, ['telefoon'], null],
    [8, {}, ['e-mail', 'telefoon'], null],
    [9, { 'e-mail': 'aangenomen', telefoon: 'aangenomen' }, [], null],
  ])('%i minutes', (na, standen, nu, over) => {
    const uit = plan(metTijd, standen, { na });
    expect(uit).toEqual({ nu, over: over === null ? null : over * MINUUT });
  });

  test('no delay runs before anything arrived', () => {
    expect(plan(metTijd, {}, { sinds: null, na: 60 })).toEqual({ nu: [], over: null });
  });
});

describe('which steps', () => {
  const eigen: readonly Reservestap[] = [{ kanaal: 'telefoon' }];

  test.each([
    ['a task with steps of its own', {}, 'vrijheid', standaardReserve.vrijheid],
    ['any other task', {}, 'inbreng', bijUitval],
    ['an alarm', {}, null, bijUitval],
    ['somebody with an order of their own', { reserve: eigen }, 'vrijheid', eigen],
  ] as const)('%s', (_, persoon, soort, stappen) => {
    expect(reservestappen({ reserve: standaardReserve }, persoon, soort)).toEqual(stappen);
  });

  test('a location that says nothing: only when it fails', () => {
    expect(reservestappen({ reserve: {} }, {}, 'deel-a')).toEqual(bijUitval);
    expect(reservestappen({ reserve: { standaard: eigen } }, {}, 'deel-a')).toEqual(eigen);
  });

  test('what waits while somebody is held, or a victim does not know, leaves Teams by itself', () => {
    const na = (soort: 'deel-a' | 'vrijheid' | 'slachtoffer') =>
      standaardReserve[soort]?.map(({ kanaal, naMinuten }) => [kanaal, naMinuten ?? null]);
    expect(na('deel-a')).toEqual([
      ['draad', null],
      ['e-mail', 5],
      ['telefoon', 8],
    ]);
    expect(na('vrijheid')).toEqual([
      ['draad', null],
      ['e-mail', 5],
      ['telefoon', 10],
    ]);
    expect(na('slachtoffer')).toEqual([
      ['draad', null],
      ['e-mail', 15],
      ['telefoon', 30],
    ]);
  });
});
