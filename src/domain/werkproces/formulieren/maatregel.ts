import type { Rol } from '../../rollen.ts';
import type { Formulier, Optie } from '../formulier.ts';
import type { Maatregelinhoud, Titel } from '../maatregelen/titels.ts';
import { inhouden, titels } from '../maatregelen/titels.ts';
import { keuze, keuzes, meerkeuze, tekstveld } from './velden.ts';

/** Who carries a measure out, guards it or builds on it (werkproces §7). */
export const maatregellezers: readonly Rol[] = ['ovj', 'politie', 'kpc', 'vt', '3ro', 'rvdk', 'shn', 'zvh'];

const titellabels: Readonly<Record<Titel, string>> = {
  '509hh': 'Gedragsaanwijzing (509hh)',
  schorsing: 'Schorsing voorlopige hechtenis',
  'voorwaarde-sepot': 'Voorwaarde bij sepot',
  'voorwaarde-strafbeschikking': 'Voorwaarde bij strafbeschikking',
  'voorwaarde-vonnis': 'Voorwaarde bij vonnis',
  huisverbod: 'Huisverbod',
  civiel: 'Civiele maatregel',
};

const inhoudlabels: Readonly<Record<Maatregelinhoud, string>> = {
  contactverbod: 'Contactverbod',
  gebiedsverbod: 'Gebiedsverbod',
  locatieverbod: 'Locatieverbod',
  locatiegebod: 'Locatiegebod',
  meldplicht: 'Meldplicht',
  begeleiding: 'Begeleiding hulpverlening',
  'drugs-alcoholverbod': 'Drugs- of alcoholverbod',
  'klinische-opname': 'Klinische opname',
  'begeleid-wonen': 'Begeleid wonen of opvang',
  gedragsinterventie: 'Gedragsinterventie',
  woningverbod: 'Woning verlaten',
  ots: 'Ondertoezichtstelling',
  uithuisplaatsing: 'Uithuisplaatsing',
  overige: 'Andere voorwaarde',
};

const titelkeuzes: readonly Optie[] = titels.map((waarde) => ({ waarde, label: titellabels[waarde] }));
export const inhoudkeuzes: readonly Optie[] = inhouden.map((waarde) => ({
  waarde,
  label: inhoudlabels[waarde],
}));

/** Adults: the reclassering; minors: the jeugdreclassering (B, Bijlage III). The form drops one of the two. */
const toezichthouders = keuzes(
  ['3ro', 'Reclassering'],
  ['jeugdreclassering', 'Jeugdreclassering'],
  ['politie', 'Politie (wijkagent)'],
  ['gemeente', 'Gemeente of lokaal team'],
  ['geen', 'Geen toezicht afgesproken'],
);
export const toezichtMinderjarig = 'jeugdreclassering';
export const toezichtMeerderjarig = '3ro';

const melders = keuzes(
  ['toezichthouder', 'Wie toezicht houdt'],
  ['politie', 'Politie'],
  ['ovj', 'Officier van justitie'],
  ['kpc', 'Ketenprocescoördinator'],
);
const meldwijzen = keuzes(
  ['112-politie', 'Bij gevaar 112, anders de politie'],
  ['wijkagent', 'Bij gevaar 112, anders de wijkagent'],
  ['alarmknop', 'Alarmknop (AWARE)'],
  ['toezichthouder', 'Bij gevaar 112, anders wie toezicht houdt'],
);
const em = keuzes(['ja', 'Ja'], ['nee', 'Nee']);

const velden: Formulier['velden'] = [
  keuze('titel', 'Op welke grond?', titelkeuzes, maatregellezers, { verplicht: true, compact: true }),
  meerkeuze('inhoud', 'Wat houdt de maatregel in?', inhoudkeuzes, maatregellezers, { verplicht: true }),
  {
    soort: 'datum',
    id: 'einde',
    label: 'Tot en met',
    uitleg: 'Leeg: de wettelijke termijn, of geen einddatum.',
    leest: maatregellezers,
  },
  keuze('toezicht', 'Wie houdt toezicht?', toezichthouders, maatregellezers, {
    verplicht: true,
    compact: true,
  }),
  keuze('meldt', 'Wie vertelt Veilig Thuis en Raad over naleving?', melders, maatregellezers, {
    verplicht: true,
    compact: true,
  }),
  keuze('overtreding', 'Waar meldt het slachtoffer een overtreding?', meldwijzen, maatregellezers, {
    verplicht: true,
    compact: true,
  }),
  keuze('em', 'Elektronische monitoring', em, maatregellezers, { compact: true }),
  tekstveld('toelichting', 'Toelichting', ['ovj', 'politie', 'vt', '3ro', 'rvdk']),
];

/** A measure that is recorded by itself: a huisverbod, a civil one, or one the case brought along. */
export const maatregel: Formulier = {
  id: 'maatregel',
  titel: 'Maatregel vastleggen',
  knop: 'Leg vast',
  schrijft: ['ovj', 'politie', 'rvdk'],
  velden,
};

/** What is still missing of a measure that a decision named in one tap. */
export const maatregelAanvullen: Formulier = {
  id: 'maatregel-aanvullen',
  titel: 'Maatregel aanvullen',
  knop: 'Aanvullen',
  schrijft: ['ovj', 'politie', 'rvdk'],
  velden,
};

const vervolgen = keuzes(
  ['verlengd', 'Verlengd'],
  ['loopt-af', 'Loopt af op de einddatum'],
  ['ingetrokken', 'Stopt nu'],
  ['overgedragen', 'Overgedragen'],
);
/** Dropped where the law allows no further extension. */
export const VERLENGD = 'verlengd';

const overnemers = keuzes(
  ['lokaal-team', 'Lokaal team (via Veilig Thuis)'],
  ['3ro', 'Reclassering'],
  ['jeugdreclassering', 'Jeugdreclassering'],
  ['zvh', 'Zorg- en Veiligheidshuis'],
  ['parket', 'Parket of executie'],
);

/** What becomes of a measure: extended, ending, stopped, or watched by somebody else from now on. */
export const maatregelVervolg: Formulier = {
  id: 'maatregel-vervolg',
  titel: 'Maatregel bewaken',
  knop: 'Leg vast',
  schrijft: ['ovj', 'politie', 'rvdk'],
  velden: [
    keuze('vervolg', 'Wat gebeurt met de maatregel?', vervolgen, maatregellezers, { verplicht: true }),
    {
      soort: 'datum',
      id: 'tot',
      label: 'Bij verlengd: tot en met',
      uitleg: 'Leeg: de wettelijke termijn.',
      leest: maatregellezers,
    },
    {
      soort: 'keuze',
      id: 'aan',
      label: 'Bij overgedragen: aan wie?',
      opties: overnemers,
      compact: true,
      verplichtAls: { veld: 'vervolg', waarde: 'overgedragen' },
      leest: maatregellezers,
    },
  ],
};
