import { opent } from './opent.ts';

export const instelwoorden = {
  titel: 'Bord in dit kanaal',
  uitleg: 'Kies de locatie. Ieder ziet op het bord alleen wat bij zijn rol hoort.',
  locatie: 'Locatie',
  tabnaam: 'Bord',
  laadt: opent,
} as const;
