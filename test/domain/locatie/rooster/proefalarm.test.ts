// Once a week a test alarm, so that everybody knows that messages arrive.
import { expect, test } from 'vitest';
import { collega, op, Roosterverloop, systeem, tweePloegen } from '../../../support/domain/roosterverloop.ts';

const proef = { dag: 'wo', klok: '10:00' } as const;
const locatie = { id: 'oefenstad', naam: 'Oefenstad' };

function met(moment: string, anders: object = {}, roosters = {}): Roosterverloop {
  return new Roosterverloop(moment, { ...tweePloegen(), roosters, proefalarm: { ...proef, ...anders } });
}
const gegeven = { type: 'ProefalarmGegeven', nr: 1, locatie, kanaalVan: 'oefenstad' };

test('also without a roster the next one is looked for, and it is given once', () => {
  const loop = met('ma 12:00');
  expect(loop.peil()).toEqual([{ type: 'RoosterGepeild', volgende: op('wo 10:00') }]);
  expect(loop.om('wo 10:00')).toEqual([
    gegeven,
    { type: 'RoosterGepeild', volgende: op('wo 10:00') + 7 * 86_400_000 },
  ]);
  expect(loop.peil()).toEqual([]);
  expect(loop.om('wo 11:00')).toEqual([]);
});

test('a location without it never gets one', () => {
  const loop = new Roosterverloop('wo 10:00', { ...tweePloegen(), roosters: {} });
  expect(loop.peil()).toEqual([]);
  expect(loop.rooster.peilOp).toBeNull();
});

test.each([
  ['wo 09:59', 0],
  ['wo 10:00', 1],
  ['wo 11:59', 1],
  // Next week there is another.
  ['wo 12:00', 0],
  ['do 10:00', 0],
])('first looked at on %s: %d given', (moment, aantal) => {
  const events = met(moment).peil();
  expect(events.filter((e) => (e as { type: string }).type === 'ProefalarmGegeven')).toHaveLength(aantal);
});

test('in the channel of another location, when the settings say so', () => {
  const loop = met('wo 10:00', { kanaalVan: 'waterland' });
  expect(loop.peil()[0]).toEqual({ ...gegeven, kanaalVan: 'waterland' });
});

test('who has seen it is counted once, and messages reach them', () => {
  const loop = met('wo 10:00');
  loop.peil();
  const gezien = { type: 'zie-proefalarm', nr: 1 } as const;
  const kaart = (aantal: number) => [
    {
      id: 'pr:1',
      publiek: { soort: 'kanaal', van: 'oefenstad' },
      view: {
        soort: 'roosterbericht',
        locatie,
        rol: null,
        organisatie: null,
        op: op('wo 10:00'),
        bericht: { wat: 'proefalarm', nr: 1, gezien: aantal },
      },
      alleenBijwerken: false,
    },
  ];
  expect(loop.posts()).toEqual(kaart(0));
  loop.nu = op('wo 10:05');
  expect(loop.kern(collega('officier-1'), gezien)).toEqual([
    { type: 'ProefalarmGezien', nr: 1, persoonId: 'officier-1' },
  ]);
  expect(loop.geeft(collega('officier-1'), gezien)).toEqual([]);
  expect(loop.posts()).toEqual(kaart(1));
  expect(loop.rooster.getest).toEqual({ 'officier-1': op('wo 10:05') });
  expect(loop.geeft(systeem, gezien)).toBe('geen-recht');
  expect(loop.geeft(collega('officier-1'), { ...gezien, nr: 2 })).toBe('onbekende-aanvraag');
});
