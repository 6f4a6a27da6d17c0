import type { Rol } from '../../rollen.ts';
import type { Formulier } from '../formulier.ts';
import { keuze, keuzes } from './velden.ts';

/** Who protects the victim with it: as in the short form of police. */
const lezers: readonly Rol[] = ['politie', 'ovj', 'shn'];
const NOG_NIET = 'nog-niet';

const uitkomsten = keuzes(
  ['bescherming-nodig', 'Ja, bescherming nodig'],
  ['geen-extra', 'Ja, niets extra nodig'],
  [NOG_NIET, 'Nog niet'],
);

/** Police owe it in every case (B 266–285); asked on while it is not done. */
export const ibPolitie: Formulier = {
  id: 'ib-politie',
  titel: 'Individuele Beoordeling afronden',
  uitleg: 'De wet vraagt deze beoordeling in elke zaak.',
  knop: 'Leg vast',
  schrijft: ['politie'],
  velden: [
    keuze('beoordeling', 'Is de Individuele Beoordeling klaar?', uitkomsten, lezers, {
      verplicht: true,
      nogNiet: [NOG_NIET],
    }),
  ],
};

/** Once the case is at the OM, the OM brings it up to date (B 280–285). */
export const ibOm: Formulier = {
  id: 'ib-om',
  titel: 'Individuele Beoordeling bijwerken',
  uitleg: 'De politie zag dat bescherming nodig is. Kijk of dat nu anders is.',
  knop: 'Leg vast',
  schrijft: ['ovj'],
  velden: [
    keuze('beoordeling', 'Is de beoordeling bijgewerkt?', uitkomsten, lezers, {
      verplicht: true,
      nogNiet: [NOG_NIET],
    }),
  ],
};
