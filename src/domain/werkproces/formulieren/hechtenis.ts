import type { RcUitkomst, Uitspraakuitkomst } from '../besluiten.ts';
import { rcUitkomsten, uitspraakuitkomsten } from '../besluiten.ts';
import type { Formulier } from '../formulier.ts';
import { titelregels } from '../maatregelen/titels.ts';
import { inhoudkeuzes, maatregellezers } from './maatregel.ts';
import { keuze, keuzes, meerkeuze } from './velden.ts';

const voorwaarden = inhoudkeuzes.filter(({ waarde }) =>
  titelregels.schorsing.inhoud.some((inhoud) => inhoud === waarde),
);
const jaNee = keuzes(['ja', 'Ja'], ['nee', 'Nee']);

const rclabels: Readonly<Record<RcUitkomst, string>> = {
  bewaring: 'Bewaring',
  schorsing: 'Schorsing met voorwaarden',
  afgewezen: 'Afgewezen',
  heenzending: 'Heengezonden zonder voorgeleiding',
};
/** Only what the OvJ prepares: the outcome is still to come. */
const UITKOMST_VOLGT = 'volgt';

/** Before the RC: oppose a suspension, ask the NIFP; and afterwards what the RC decided (werkproces §7). */
export const voorgeleiding: Formulier = {
  id: 'voorgeleiding',
  titel: 'Vervolg bij de rechter',
  knop: 'Leg vast',
  schrijft: ['ovj'],
  velden: [
    keuze(
      'uitkomst',
      'Wat besliste de rechter-commissaris?',
      [
        { waarde: UITKOMST_VOLGT, label: 'Nog geen beslissing' },
        ...rcUitkomsten.map((waarde) => ({ waarde, label: rclabels[waarde] })),
      ],
      maatregellezers,
      { verplicht: true },
    ),
    meerkeuze('voorwaarden', 'Bij schorsing: welke voorwaarden?', voorwaarden, maatregellezers),
    { soort: 'datum', id: 'einde', label: 'Bij schorsing: tot en met', leest: maatregellezers },
    keuze('verzet', 'Verzet het OM zich tegen schorsing?', jaNee, ['ovj', 'vt', '3ro', 'rvdk'], {
      compact: true,
    }),
    keuze('nifp', 'NIFP gevraagd?', jaNee, ['ovj', '3ro', 'rvdk'], { compact: true }),
  ],
};

/** Before the end of IVS or bewaring; a release goes by the decision about freedom. */
export const hechtenis: Formulier = {
  id: 'hechtenis',
  titel: 'Vervolg op het besluit',
  uitleg: 'Heenzenden of voorgeleiden? Kies dan Wijzig besluit.',
  knop: 'Verleng',
  schrijft: ['ovj'],
  velden: [
    {
      soort: 'datum',
      id: 'tot',
      label: 'Alleen bij bewaring: tot en met',
      leest: maatregellezers,
    },
  ],
};

const uitspraaklabels: Readonly<Record<Uitspraakuitkomst, string>> = {
  vrijspraak: 'Vrijspraak',
  'met-voorwaarden': 'Straf met bijzondere voorwaarden',
  'zonder-voorwaarden': 'Straf zonder voorwaarden',
  'geen-straf': 'Geen straf of ontslag van rechtsvervolging',
  anders: 'Anders',
};

/** The verdict: told to Veilig Thuis and the victim; when measures fall away VT is asked again (B 916–922). */
export const uitspraak: Formulier = {
  id: 'uitspraak',
  titel: 'Uitspraak vastleggen',
  knop: 'Leg vast',
  schrijft: ['ovj', 'kpc'],
  velden: [
    keuze(
      'uitkomst',
      'Wat is de uitspraak?',
      uitspraakuitkomsten.map((waarde) => ({ waarde, label: uitspraaklabels[waarde] })),
      maatregellezers,
      { verplicht: true },
    ),
    keuze('vervallen', 'Vervallen lopende maatregelen?', jaNee, maatregellezers, {
      verplicht: true,
      compact: true,
    }),
    keuze('vast', 'Blijft verdachte vastzitten?', jaNee, maatregellezers, { verplicht: true, compact: true }),
    meerkeuze('voorwaarden', 'Welke bijzondere voorwaarden?', voorwaarden, maatregellezers),
    { soort: 'datum', id: 'einde', label: 'Voorwaarden tot en met', leest: maatregellezers },
  ],
};
