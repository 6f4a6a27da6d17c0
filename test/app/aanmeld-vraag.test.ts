import { expect, test } from 'vitest';
import { leesAanmeldVraag } from '../../src/app/inbox/aanmeld-vraag.ts';
import { oefenlocatie } from '../support/domain/locatie.ts';

const een = oefenlocatie();
const twee = {
  ...een,
  id: 'duinstad',
  naam: 'Duinstad',
  vtOrganisaties: ['vt-duin', 'vt-zee'].map((id) => ({ id, naam: id, kort: id, standaard: false })),
};
const VT = { rol: 'vt', organisatie: 'vt-oefenstad' };

test.each([
  ['vt vt-oefenstad', een, 'oefenstad', VT],
  ['vt', een, 'oefenstad', VT],
  ['politie', een, 'oefenstad', { rol: 'politie' }],
  ['duinstad politie', een, 'duinstad', { rol: 'politie' }],
  ['duinstad vt vt-zee', null, 'duinstad', { rol: 'vt', organisatie: 'vt-zee' }],
] as const)('"%s" is understood', (tekst, bound, locatie, houder) => {
  expect(leesAanmeldVraag(tekst.split(' '), [een, twee], bound)).toMatchObject({
    soort: 'aanvraag',
    aanvraag: { locatie: { id: locatie }, houder },
  });
});

test.each([
  ['', een, 'onvolledig'],
  ['politie', null, 'onvolledig'],
  ['baas', een, 'onbekende-locatie'],
  ['oefenstad', null, 'onvolledig'],
  ['oefenstad baas', null, 'onvolledig'],
  ['politie vt-oefenstad', een, 'onvolledig'],
  ['vt vt-zee', een, 'organisatie'],
  ['duinstad vt', null, 'organisatie'],
  ['vt vt-oefenstad en meer', een, 'onvolledig'],
  ['jan de vries', een, 'onbekende-locatie'],
] as const)('"%s" is asked again', (tekst, bound, soort) => {
  const woorden = tekst === '' ? [] : tekst.split(' ');
  expect(leesAanmeldVraag(woorden, [een, twee], bound)).toMatchObject({ soort });
});

test('the only location there is needs no name', () => {
  expect(leesAanmeldVraag(['shn'], [een], null)).toMatchObject({
    aanvraag: { locatie: { id: 'oefenstad' } },
  });
});
