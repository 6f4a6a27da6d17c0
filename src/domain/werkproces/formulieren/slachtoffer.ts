import type { Rol } from '../../rollen.ts';
import type { Formulier } from '../formulier.ts';
import { informanten, keuze, keuzes } from './velden.ts';

/** Who may have to inform the victim, and who watches that it happens (werkproces §7). */
const lezers: readonly Rol[] = ['ovj', 'kpc', 'politie', 'vt', 'shn'];

const uitkomsten = keuzes(
  ['bereikt', 'Bereikt'],
  ['niet-bereikt', 'Niet bereikt'],
  ['wil-geen-bericht', 'Wil geen bericht'],
  ['overgedragen', 'Overgedragen'],
);
const manieren = keuzes(
  ['telefoon', 'Telefoon'],
  ['persoonlijk', 'Persoonlijk'],
  ['brief', 'Brief via veilig kanaal'],
);

/** One attempt to inform a victim. */
export const slachtofferPoging: Formulier = {
  id: 'slachtoffer-poging',
  titel: 'Slachtoffer informeren',
  uitleg: 'Vertel ook waar en hoe een overtreding te melden is.',
  knop: 'Leg vast',
  velden: [
    keuze('uitkomst', 'Hoe ging het?', uitkomsten, lezers, { verplicht: true }),
    keuze('hoe', 'Hoe informeerde u?', manieren, lezers, { compact: true }),
    {
      soort: 'keuze',
      id: 'aan',
      label: 'Bij overgedragen: aan wie?',
      opties: informanten,
      compact: true,
      verplichtAls: { veld: 'uitkomst', waarde: 'overgedragen' },
      leest: lezers,
    },
  ],
};

/** Who informs the victim, agreed per case. */
export const informant: Formulier = {
  id: 'informant',
  titel: 'Wie informeert het slachtoffer?',
  knop: 'Leg vast',
  velden: [keuze('informant', 'Wie informeert?', informanten, lezers, { verplicht: true })],
};
