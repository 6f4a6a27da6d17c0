import type { Kenmerk, Zaakkop } from '../../src/domain/afgeleid/views.ts';

export const oefening = 'Oefening';
export const zaakwoord = 'Zaak';

/** Before the time in the header. */
export const klokwoord: Readonly<Record<NonNullable<Zaakkop['uiterlijkVan']>, string>> = {
  vrijheid: 'Besluit vóór',
  'deel-a': 'Deel A vóór',
  plandatum: 'Plandatum',
  vervolg: 'Vervolg vóór',
  'acute-check': 'Acute check vóór',
};

export const zaaksoort: Readonly<Record<Zaakkop['soort'], string>> = {
  vast: 'Vast',
  'niet-vast': 'Niet vast',
};

export const kenmerken: Readonly<Record<Kenmerk, string>> = {
  partner: 'partner',
  'ex-partner': 'ex-partner',
  'ouder-kind': 'ouder en kind',
  'kind-ouder': 'kind en ouder',
  familie: 'familie',
  huisgenoot: 'huisgenoot',
  mantelzorg: 'mantelzorg',
  stalking: 'stalking',
  kinderen: 'kinderen',
  'minderjarige-verdachte': 'minderjarige verdachte',
  'zonder-hg-label': 'geen HG-label',
  'kindermishandeling-handreiking': 'primaire kindermishandeling: Handreiking',
};
