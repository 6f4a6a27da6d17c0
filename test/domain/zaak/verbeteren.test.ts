import fc from 'fast-check';
import { expect, test } from 'vitest';
import { naarIso, UUR, vanIso } from '../../../src/domain/termijnen/tijdstip.ts';
import { zaakVerbeteren } from '../../../src/domain/werkproces/formulieren/zaak-aanmelden.ts';
import { valideer } from '../../../src/domain/werkproces/valideer.ts';
import { aanmelding, opnieuwAangemeld } from '../../../src/domain/zaak/aanmelding.ts';
import { ingevuldBij, samengevoegd, slachtoffersNa } from '../../../src/domain/zaak/verbeteren.ts';
import { nietVast, slachtoffers, zaak } from '../../support/domain/melding.ts';

const PLEK = { locatie: 'oefenstad', bron: 'handmatig', bronId: 'hand-1' };
/** Minutes from a whole year on, both changes of the clock among them. */
const moment = fc
  .integer({ min: 0, max: 365 * 24 * 60 })
  .map((n) => vanIso('2026-06-01T00:00:00+02:00') + n * 60_000);

test('a form that nobody changed says what the case said: each minute of a year, also those that were there twice', () => {
  fc.assert(
    fc.property(moment, fc.boolean(), (op, vast) => {
      const melding = vast ? zaak({ aanhouding: op, ophoudenVanaf: op }) : nietVast({ gehoord: op });
      const waarden = ingevuldBij(melding);
      const dubbel = 'aanhoudingKeer' in waarden || 'gehoordKeer' in waarden;
      const gelezen = valideer(zaakVerbeteren({ soort: melding.soort, dubbel }), waarden);
      if (!gelezen.ok) throw new Error(JSON.stringify(gelezen.fouten));
      const weer = aanmelding(gelezen.antwoorden, melding.soort, PLEK, op + UUR);
      if (!weer.ok) throw new Error(JSON.stringify(weer.fouten));
      const bericht = opnieuwAangemeld(weer.bericht, 2);
      expect(bericht).toMatchObject({
        ...(vast ? { aanhouding: naarIso(op), ophoudenVanaf: naarIso(op) } : { gehoord: naarIso(op) }),
        berichtNr: 2,
        kinderen: melding.kinderen,
        relatie: melding.relatie,
        stalking: melding.stalking,
        verdachte: melding.verdachte,
        vtMelding: melding.vtMelding,
        feiten: melding.feiten.map(({ omschrijving }) => ({ omschrijving })),
      });
    }),
    { numRuns: 400 },
  );
});

test('what somebody left as it was follows what was put right meanwhile; what they changed stays', () => {
  const begin = { tijd: '09:40', feit: 'mishandeling', bevel: '10:00' };
  const nu = { tijd: '08:10', feit: 'bedreiging', keer: 'eerste' };
  expect(samengevoegd({ ...begin, feit: 'stalking' }, begin, nu)).toEqual({
    tijd: '08:10',
    feit: 'stalking',
    keer: 'eerste',
  });
  // Emptied by this person, and by nobody else.
  expect(samengevoegd({ tijd: '09:40' }, begin, begin)).toEqual({ tijd: '09:40' });
});

test('an order of its own stands there, one that counted from the arrest is left open', () => {
  const aanhouding = vanIso('2026-11-23T11:00:00+01:00');
  const later = ingevuldBij(zaak({ aanhouding, ophoudenVanaf: aanhouding + UUR }));
  expect(later).toMatchObject({ aanhoudingTijd: '11:00', ophoudenTijd: '12:00' });
  expect(ingevuldBij(zaak({ aanhouding, ophoudenVanaf: aanhouding }))).not.toHaveProperty('ophoudenTijd');
});

test.each([
  [[], 1, 0, [1]],
  [[1, 2], 2, 0, [1, 2]],
  [[1, 2], 3, 0, [1, 2, 3]],
  [[1, 2, 3], 2, 0, [1, 2]],
  // A number that fell away is not given to somebody else while a higher one is in use.
  [[1, 3], 3, 0, [1, 3, 4]],
  [[1], 1, 2, [1, 2, 3]],
] as const)('victims %j become %d adults and %d minors: %j', (nu, volwassen, minderjarig, straks) => {
  const gewenst = [
    ...Array.from({ length: volwassen }, () => ({ minderjarig: false })),
    ...Array.from({ length: minderjarig }, () => ({ minderjarig: true })),
  ];
  expect(
    slachtoffersNa({ melding: zaak({ slachtoffers: slachtoffers(...nu) }), pogingen: [] }, gewenst).map(
      ({ label }) => label,
    ),
  ).toEqual(straks.map((nr) => `slachtoffer ${nr}`));
});
