import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bevatPersoonsgegeven, persoonsgegevenIn } from '../../../src/domain/privacy/persoonsgegevens.ts';

describe('wat herkend wordt', () => {
  test.each([
    ['123456782', 'bsn'],
    ['BSN 123456782.', 'bsn'],
    ['bsn:123456782', 'bsn'],
    ['bsn123456782', 'bsn'],
    ['BSN-1234-56-782', 'bsn'],
    ['123.456.782', 'bsn'],
    ['1234.56.782', 'bsn'],
    ['123-456-782', 'bsn'],
    ['123 456 782', 'bsn'],
    ['123 456.782', 'bsn'],
    ['123 - 456 - 782', 'bsn'],
    ['12 34 56 78 2', 'bsn'],
    ['1 2 3 4 5 6 7 8 2', 'bsn'],
    ['geboren 1980 123456782', 'bsn'],
    ['op 23-11-2026 123456782', 'bsn'],
    ['１２３４５６７８２', 'bsn'],
    ['123\u200b456\u00a0782', 'bsn'],
    ['regel een\n123456782', 'bsn'],
    ['mail naam@voorbeeld.nl', 'e-mailadres'],
    ['NAAM.TWEE+X@sub.voorbeeld.co.uk,', 'e-mailadres'],
    ['zoë@voorbeeld.nl', 'e-mailadres'],
    ['@@a@b.nl', 'e-mailadres'],
    ['06-12345678', 'telefoonnummer'],
    ['0612345678', 'telefoonnummer'],
    ['06 12 34 56 78', 'telefoonnummer'],
    ['06-12-34-56-78', 'telefoonnummer'],
    ['06.12.34.56.78', 'telefoonnummer'],
    ['T06-12345678', 'telefoonnummer'],
    ['GSM06-12345678', 'telefoonnummer'],
    ['bel 020 123 45 67', 'telefoonnummer'],
    ['(020) 123 4567', 'telefoonnummer'],
    ['0592-123456', 'telefoonnummer'],
    ['+31612345678', 'telefoonnummer'],
    ['+31 6 1234 5678', 'telefoonnummer'],
    ['+31 (0)6 12345678', 'telefoonnummer'],
    ['0031612345678', 'telefoonnummer'],
    ['+49 30 1234567', 'telefoonnummer'],
    ['tel 1: 0612345678', 'telefoonnummer'],
  ])('%j is een %s', (tekst, soort) => {
    expect(persoonsgegevenIn(tekst)).toBe(soort);
  });
});

describe('wat geen persoonsgegeven is', () => {
  test.each([
    [''],
    ['Verdachte is onder invloed aangetroffen.'],
    ['123456789'],
    ['000000000'],
    ['12345678'],
    ['1234567820'],
    ['op 23-11-2026'],
    ['23-11-2026 9 uur'],
    ['op 1-12-2026 om 14.30 uur'],
    ['2026-11-23 14:00'],
    ['01-02-26 09:15'],
    ['01-02-26 12 keer gebeld'],
    ['23/11/2026, 08:00-17:30'],
    ['€ 1.234.567,89'],
    ['123.456,00 euro'],
    ['artikel 285b en 300 lid 1 Sr'],
    ['art. 300, 302, 303 en 304 Sr'],
    ['509hh Sv'],
    ['PL-2026-123456'],
    ['PL-2026-12345'],
    ['PL1500-2026012345'],
    ['PL1500-20261'],
    ['OF-26-0042'],
    ['VT-26-0612345'],
    ['parket 05/123456-21'],
    ['bel 112 of 0900-8844'],
    ['van 09:00 tot 17:00, 3 keer per week'],
    ['kinderen van 5, 7 en 12'],
    ['prijs @ 5 euro'],
    ['twitter @naam'],
    ['a@b'],
  ])('%j mag', (tekst) => {
    expect(bevatPersoonsgegeven(tekst)).toBe(false);
  });
});

/** A BSN made by its definition: eight digits and the ninth that makes the 11-test hold. */
const bsn = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
  .map((cijfers) => ({ cijfers, rest: cijfers.reduce((som, cijfer, i) => som + cijfer * (9 - i), 0) % 11 }))
  .filter(({ cijfers, rest }) => rest < 10 && cijfers.some((cijfer) => cijfer > 0))
  .map(({ cijfers, rest }) => [...cijfers, rest].join(''));

test('elk geldig BSN wordt gevonden, met welke scheiding ook', () => {
  const scheiding = fc.constantFrom('', ' ', '.', '-');
  fc.assert(
    fc.property(bsn, scheiding, scheiding, (nummer, eerste, tweede) => {
      const geschreven = nummer.slice(0, 4) + eerste + nummer.slice(4, 6) + tweede + nummer.slice(6);
      return bevatPersoonsgegeven(`Let op: ${geschreven} in het dossier.`);
    }),
    { numRuns: 2_000 },
  );
});

test('negen cijfers die de 11-proef niet halen zijn geen BSN', () => {
  fc.assert(
    fc.property(bsn, fc.integer({ min: 1, max: 9 }), (nummer, plus) => {
      const anders = nummer.slice(0, 8) + String((Number(nummer[8]) + plus) % 10);
      return !bevatPersoonsgegeven(`Kenmerk ${anders} hoort erbij`);
    }),
    { numRuns: 2_000 },
  );
});

test.each([
  ['apenstaarten', '@'.repeat(200_000)],
  ['bijna-adressen', 'a@b.'.repeat(50_000)],
  ['punten', `x@${'a.'.repeat(100_000)}`],
  ['cijfers', '1'.repeat(200_000)],
  ['losse cijfers', '1 '.repeat(100_000)],
  ['bijna-datums', '12-12-'.repeat(35_000)],
  ['bijna-kenmerken', 'PL-2026-'.repeat(25_000)],
  ['letters en streepjes', 'abcd-'.repeat(40_000)],
  ['spaties', `1${' '.repeat(200_000)}2`],
])('lange tekst van %s kost lineair tijd', (_, tekst) => {
  const meet = (invoer: string): number => {
    const begin = performance.now();
    bevatPersoonsgegeven(invoer);
    return performance.now() - begin;
  };
  meet(tekst.slice(0, tekst.length / 8));
  // Quadratic would be 200,000² steps: minutes. Linear is some tens of milliseconds.
  expect(meet(tekst)).toBeLessThan(3_000);
});
