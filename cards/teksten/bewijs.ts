import type { Bewijsmoment } from '../../src/domain/afgeleid/views.ts';

/** What happened to a question. `{wie}`: who owes it, `{rollen}`: who else. */
export const bewijsteksten: Readonly<Record<Bewijsmoment['wat'], string>> = {
  gevraagd: '{wie} gevraagd',
  herhaald: 'herhaald',
  bellen: '{rollen} gevraagd te bellen',
  gemeld: 'gemeld aan {rollen}',
  opgepakt: 'opgepakt',
  beantwoord: 'beantwoord',
};

export const bewijskaart = {
  titel: 'Wie is wanneer gevraagd',
  eerder: '{aantal} eerdere stappen',
} as const;
