import type { Bewijsmoment, Bezorgkanaal, Bezorgmoment } from '../../src/domain/afgeleid/views.ts';

/** What happened to a question. `{wie}`: who owes it, `{rollen}`: who else. */
export const bewijsteksten: Readonly<Record<Bewijsmoment['wat'], string>> = {
  gevraagd: '{wie} gevraagd',
  herhaald: 'herhaald',
  bellen: '{rollen} gevraagd te bellen',
  gemeld: 'gemeld aan {rollen}',
  opgepakt: 'opgepakt',
  beantwoord: 'beantwoord',
};

/** How a message went; said with the time in front. */
export const bezorgkanalen: Readonly<Record<Bezorgkanaal, string>> = {
  teams: 'Teams',
  draad: 'vermelding in de draad',
  'e-mail': 'e-mail',
  telefoon: 'telefoon',
};

/** What became of a message. `{kanaal}`: how it went. */
export const bezorgteksten: Readonly<Record<Bezorgmoment['wat'], string>> = {
  aangenomen: '{kanaal}',
  bezorgd: '{kanaal} bezorgd',
  mislukt: '{kanaal} mislukt',
  geopend: 'geopend',
};

export const bewijskaart = {
  titel: 'Wie is wanneer gevraagd',
  eerder: '{aantal} eerdere stappen',
  bericht: 'Bericht: {momenten}',
} as const;
