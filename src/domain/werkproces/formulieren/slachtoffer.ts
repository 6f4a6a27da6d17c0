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
/** What somebody whom a ban protects must know (B, stap 7). */
const verteld = keuzes(
  ['verbod', 'Wat het verbod betekent'],
  ['melden', 'Waar en hoe een overtreding te melden'],
  ['nog-niet', 'Nog niet verteld'],
);
const schriftelijk = keuzes(
  ['e-mail', 'E-mail'],
  ['brief', 'Brief'],
  ['vertrouwenspersoon', 'Via een vertrouwd persoon'],
  ['geen', 'Wil niets op schrift'],
);
/** Never through the suspect. */
const via = keuzes(
  ['ouder', 'Ouder die geen verdachte is'],
  ['voogd', 'Voogd of gezinsvoogd'],
  ['raad', 'Raad voor de Kinderbescherming'],
  ['zelf', 'Rechtstreeks, zo is afgesproken'],
);
const jaNee = keuzes(['nee', 'Nee'], ['ja', 'Ja']);

/** One attempt to inform a victim, with every question any case can ask. */
export const slachtofferPoging: Formulier = {
  id: 'slachtoffer-poging',
  titel: 'Slachtoffer informeren',
  uitleg: 'Overtreding melden: bij gevaar 112, anders politie 0900-8844.',
  knop: 'Leg vast',
  schrijft: ['shn', 'ovj', 'vt', 'politie'],
  velden: [
    keuze('uitkomst', 'Hoe ging het?', uitkomsten, lezers, { verplicht: true }),
    {
      soort: 'meerkeuze',
      id: 'verteld',
      label: 'Wat vertelde u over het verbod?',
      opties: verteld,
      alleen: 'nog-niet',
      verplichtAls: { veld: 'uitkomst', waarde: 'bereikt' },
      leest: lezers,
    },
    {
      soort: 'keuze',
      id: 'via',
      label: 'Minderjarig: via wie?',
      opties: via,
      verplichtAls: { veld: 'uitkomst', waarde: 'bereikt' },
      leest: [...lezers, 'rvdk'],
    },
    keuze('hoe', 'Hoe informeerde u?', manieren, lezers, { compact: true }),
    keuze('schriftelijk', 'Ook op schrift, via een veilig kanaal?', schriftelijk, lezers, { compact: true }),
    keuze('alVrij', 'Was verdachte toen al vrij?', jaNee, lezers, { compact: true }),
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

/** Police or OM tell the victim of a prosecution without complaint, before SHN calls (B 1377–1379). */
export const ambtshalveMelden: Formulier = {
  id: 'ambtshalve',
  titel: 'Vertel van de ambtshalve vervolging',
  uitleg: 'Slachtofferhulp belt pas als u dit hebt gedaan.',
  knop: 'Leg vast',
  schrijft: ['ovj', 'politie'],
  velden: [
    keuze(
      'uitkomst',
      'Weet het slachtoffer het nu?',
      keuzes(['verteld', 'Ja, verteld'], ['niet-bereikt', 'Niet bereikt']),
      lezers,
      { verplicht: true },
    ),
  ],
};

/** Who informs the victim, agreed per case. */
export const informant: Formulier = {
  id: 'informant',
  titel: 'Wie informeert het slachtoffer?',
  knop: 'Leg vast',
  schrijft: ['ovj', 'kpc'],
  velden: [keuze('informant', 'Wie informeert?', informanten, lezers, { verplicht: true })],
};
