import { expect, test } from 'vitest';
import { zaakpost } from '../../../src/domain/afgeleid/zaakpost.ts';
import { zaak } from '../../support/domain/melding.ts';
import { ovj, vt } from '../../support/domain/tafel.ts';
import { given } from '../../support/domain/verloop.ts';

test('a closed case says who never answered, not that it was not needed', () => {
  const loop = given(zaak()).when(vt().antwoord('ja'), ovj().sluit('anders'));
  const live = {
    id: 'oefenstad',
    naam: 'Oefenstad',
    acuutInKanaal: false,
    vtOrganisaties: [],
    verstrekkingentabel: {},
    zsmStreefTonen: false,
  };
  const statuses = zaakpost(loop.zaak, live).partners.map(({ rol, status }) => `${rol} ${status}`);
  expect(statuses).toContain('vt beantwoord');
  expect(statuses).toContain('politie onbeantwoord');
  expect(statuses.filter((regel) => regel.endsWith('nvt'))).toEqual([]);
});
