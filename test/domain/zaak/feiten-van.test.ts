import { expect, test } from 'vitest';
import { feitenVan } from '../../../src/domain/zaak/feiten-van.ts';
import { zaak } from '../../support/domain/melding.ts';
import { slachtofferhulp, VEILIG, vt } from '../../support/domain/tafel.ts';
import { given } from '../../support/domain/verloop.ts';

const ANDER = 'vt-waterland';

test.each([
  ['nee', 'nee', 'nee'],
  ['nee', 'ja', 'ja'],
  ['ja', 'onbekend', 'ja'],
  ['nee', 'onbekend', 'onbekend'],
  ['nee', '', 'onbekend'],
  ['', '', 'onbekend'],
] as const)('two regions say structural "%s" and "%s": together %s', (een, twee, samen) => {
  const loop = given(zaak({ vtRegios: ['vt-oefenstad', ANDER] })).when(
    vt().antwoord('nee'),
    vt().vultAan({ ...VEILIG, structureel: een }),
    vt(ANDER).antwoord('nee', ANDER),
    vt(ANDER).vultAan({ ...VEILIG, structureel: twee }),
  );
  expect(feitenVan(loop.zaak).structureel).toBe(samen);
});

test('before Veilig Thuis said anything nothing is known of it', () => {
  expect(feitenVan(given(zaak()).zaak).structureel).toBe('onbekend');
});

test.each([
  [['nee', 'nee'], '', 'nee'],
  [['nee', 'ja'], '', 'ja'],
  [['nee', 'onbekend'], '', 'onbekend'],
  [['nee', 'onbekend'], 'nee', 'nee'],
  [['nee', 'onbekend'], 'ja', 'ja'],
  [['nee', 'nee'], 'ja', 'ja'],
  [['onbekend', 'onbekend'], 'onbekend', 'onbekend'],
  [['ja', 'onbekend'], 'nee', 'ja'],
] as const)(
  'victims wish prosecution %j, victim support heard "%s": together %s',
  (wensen, gehoord, samen) => {
    const slachtoffers = wensen.map((wenstVervolging, nr) => ({
      label: `slachtoffer ${nr + 1}`,
      minderjarig: false,
      wenstVervolging,
    }));
    const loop = given(zaak({ slachtoffers })).when(
      slachtofferhulp().brengtIn({ contact: 'gesproken', eersteContact: 'shn', wenstVervolging: gehoord }),
    );
    expect(feitenVan(loop.zaak).slachtofferWenstVervolging).toBe(samen);
  },
);
