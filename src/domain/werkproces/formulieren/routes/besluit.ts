import type { Formulier } from '../../formulier.ts';
import { meerkeuze } from '../velden.ts';
import { besluitlezers, zaakbesluitkeuzes } from '../zaakbesluit.ts';

/** "The decision stays as it is": goes with no other choice. */
export const ONGEWIJZIGD = 'ongewijzigd';

/** A date of its own belongs to the form of the decision itself. */
const zonderPlandatum = zaakbesluitkeuzes.filter(({ waarde }) => waarde !== 'plandatum');

/** What came of a road goes back to a decision of the OvJ (werkproces §8). */
export const routeBesluit: Formulier = {
  id: 'route-besluit',
  titel: 'Besluit na terugkoppeling',
  uitleg: 'Bekijk de uitkomst bij Zaak inzien. Een plandatum kiest u bij Besluit over de zaak.',
  knop: 'Leg besluit vast',
  schrijft: ['ovj'],
  velden: [
    meerkeuze(
      'besluiten',
      'Wat besluit u?',
      [...zonderPlandatum, { waarde: ONGEWIJZIGD, label: 'Besluit blijft zoals het is' }],
      besluitlezers,
      { verplicht: true, alleen: ONGEWIJZIGD },
    ),
  ],
};
