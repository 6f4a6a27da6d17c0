import { expect, test } from 'vitest';
import type { Melding } from '../../../src/domain/zaak/melding.ts';
import { nietVast, zaak } from '../../support/domain/melding.ts';
import { ovj, politie, reclassering } from '../../support/domain/tafel.ts';
import { alarmen, given, open } from '../../support/domain/verloop.ts';

const tafel = (melding: Melding): readonly string[] => open(given(melding).zaak);

test.each<readonly [string, Melding, readonly string[]]>([
  [
    'an adult who is held',
    zaak(),
    ['deel-a:vt-oefenstad', 'inbreng:politie', 'inbreng:3ro', 'inbreng:shn', 'vrijheid'],
  ],
  [
    'a suspect of 16: the RvdK takes the part of 3RO',
    zaak({ verdachte: { leeftijdsgroep: '12-17' } }),
    ['deel-a:vt-oefenstad', 'inbreng:politie', 'inbreng:rvdk', 'inbreng:shn', 'vrijheid'],
  ],
  [
    'a suspect under 12: nobody advises, the OvJ refers',
    zaak({ verdachte: { leeftijdsgroep: 'onder-12' } }),
    ['deel-a:vt-oefenstad', 'inbreng:politie', 'inbreng:shn', 'verwijzing-onder-12', 'vrijheid'],
  ],
  [
    'children saw it',
    zaak({ kinderen: 'getuige' }),
    ['deel-a:vt-oefenstad', 'inbreng:politie', 'inbreng:3ro', 'inbreng:rvdk', 'inbreng:shn', 'vrijheid'],
  ],
  [
    'unknown whether there are children',
    zaak({ kinderen: 'onbekend' }),
    ['deel-a:vt-oefenstad', 'inbreng:politie', 'inbreng:3ro', 'inbreng:rvdk', 'inbreng:shn', 'vrijheid'],
  ],
  [
    'a suspect of 16 with children: the RvdK once',
    zaak({ verdachte: { leeftijdsgroep: '12-17' }, kinderen: 'slachtoffer' }),
    ['deel-a:vt-oefenstad', 'inbreng:politie', 'inbreng:rvdk', 'inbreng:shn', 'vrijheid'],
  ],
  [
    'stalking: police fills in the SASH',
    zaak({ stalking: true, relatie: 'ex-partner' }),
    ['deel-a:vt-oefenstad', 'inbreng:politie', 'inbreng:3ro', 'inbreng:shn', 'sash', 'vrijheid'],
  ],
  [
    'stalking with a SASH that the source gives: low, only who keeps in touch is asked',
    zaak({ stalking: true, sash: 'laag' }),
    [
      'deel-a:vt-oefenstad',
      'inbreng:politie',
      'inbreng:3ro',
      'inbreng:shn',
      'stalking-politie:laag',
      'vrijheid',
    ],
  ],
  [
    'not held: no freedom to decide on, and the OvJ may decide the case at any time',
    nietVast(),
    [
      'deel-a:vt-oefenstad',
      'inbreng:politie',
      'inbreng:3ro',
      'inbreng:shn',
      'zaakbesluit',
      'drie-vragen:vt-oefenstad',
    ],
  ],
  [
    'two Veilig Thuis regions',
    zaak({ vtRegios: ['vt-oefenstad', 'vt-waterland'] }),
    [
      'deel-a:vt-oefenstad',
      'deel-a:vt-waterland',
      'inbreng:politie',
      'inbreng:3ro',
      'inbreng:shn',
      'vrijheid',
    ],
  ],
  [
    'primary child abuse: the RvdK always',
    zaak({ kindermishandelingPrimair: true }),
    ['deel-a:vt-oefenstad', 'inbreng:politie', 'inbreng:3ro', 'inbreng:rvdk', 'inbreng:shn', 'vrijheid'],
  ],
])('%s', (_, melding, verwacht) => {
  expect(tafel(melding)).toEqual(verwacht);
});

test('primary child abuse is accepted, its clock runs, and OvJ, RvdK and VT are told', () => {
  given(zaak({ kindermishandelingPrimair: true, kinderen: 'slachtoffer' })).sees((z) => {
    expect(z.termijnen.vrijheid).not.toBeNull();
    expect(alarmen(z)).toEqual(['kindermishandeling-primair → ovj, rvdk, vt-oefenstad']);
  });
});

test('a suspect under 12 is told to OvJ and KPC; the clock runs', () => {
  given(zaak({ verdachte: { leeftijdsgroep: 'onder-12' } })).sees((z) => {
    expect(alarmen(z)).toEqual(['verdachte-onder-12 → ovj, kpc']);
    expect(z.termijnen.vrijheid).not.toBeNull();
  });
});

test('children that a later message or the kindcheck of police or 3RO brings up: the RvdK is asked', () => {
  given(zaak())
    .meldt({ kinderen: 'getuige' })
    .sees((z) => expect(open(z)).toContain('inbreng:rvdk'));
  given(zaak())
    .when(politie().brengtIn({ eerder: 'nee', vtMelding: 'gedaan', kindcheck: 'ja' }))
    .sees((z) => expect(open(z)).toContain('inbreng:rvdk'));
  given(zaak())
    .when(reclassering().brengtIn({ advies: 'volgt', kindcheck: 'ja' }))
    .sees((z) => expect(open(z)).toContain('inbreng:rvdk'));
  given(zaak())
    .when(politie().brengtIn({ eerder: 'nee', vtMelding: 'gedaan', kindcheck: 'nee' }))
    .sees((z) => expect(open(z)).not.toContain('inbreng:rvdk'));
});

test('children turn out not to be there: the question to the RvdK lapses', () => {
  given(zaak({ kinderen: 'onbekend' }))
    .meldt({ kinderen: 'geen' })
    .sees((z) => expect(open(z)).not.toContain('inbreng:rvdk'));
});

test('no Veilig Thuis known: part A is unknown, not "nee", and the guard rails stay on', () => {
  given(zaak(), { vtRegios: [] })
    .sees((z) => expect(open(z)).not.toContain('deel-a:vt-oefenstad'))
    .sees((_, loop) =>
      expect(loop.weigert(ovj().besluitVrijheid())).toMatchObject({ code: 'vangrail', vangrails: ['G2'] }),
    );
});
