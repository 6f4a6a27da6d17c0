import { expect, it } from 'vitest';
import { inAmsterdam, UUR } from '../../src/domain/termijnen/tijdstip.ts';
import { dag, dagKort, dagnaam, dagTijd, klokTijd } from '../../src/tab/tijd.ts';

/** An hour before and after each change of the clock, and now and then in between, as the platform knows them. */
function tijdstippen(): readonly number[] {
  const gevonden: number[] = [];
  const eind = Date.UTC(2060, 0, 1);
  for (let op = Date.UTC(2000, 0, 1, 0, 30); op < eind; ) {
    const wissel = inAmsterdam(op).getTimeZoneTransition('next')?.epochMilliseconds ?? eind;
    gevonden.push(op, (op + wissel) / 2, wissel - UUR, wissel - 1);
    op = wissel;
  }
  return gevonden;
}

const schrijvers = {
  dag: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }),
  klok: new Intl.DateTimeFormat('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' }),
  dagnaam: new Intl.DateTimeFormat('nl-NL', {
    timeZone: 'Europe/Amsterdam',
    weekday: 'long',
    day: 'numeric',
    month: 'long',
  }),
  dagKort: new Intl.DateTimeFormat('nl-NL', {
    timeZone: 'Europe/Amsterdam',
    weekday: 'short',
    day: 'numeric',
    month: 'short',
  }),
};

it('de pagina schrijft elke tijd zoals de klok in Amsterdam haar wees en wijst, ook rond het verzetten', () => {
  const anders = tijdstippen().filter(
    (op) =>
      dag(op) !== schrijvers.dag.format(op) ||
      klokTijd(op) !== schrijvers.klok.format(op) ||
      dagnaam(op) !== schrijvers.dagnaam.format(op) ||
      dagKort(op) !== schrijvers.dagKort.format(op).replaceAll('.', ''),
  );
  expect(anders.map((op) => new Date(op).toISOString())).toEqual([]);
});

it('een dag verder dan zes dagen krijgt haar datum erbij', () => {
  const nu = Date.UTC(2026, 10, 23, 12);
  expect(dagTijd(nu, nu)).toBe('ma 13:00');
  expect(dagTijd(nu + 14 * 24 * UUR, nu)).toBe('ma 7 dec 13:00');
});
