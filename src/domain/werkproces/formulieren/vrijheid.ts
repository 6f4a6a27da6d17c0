import type { Rol } from '../../rollen.ts';
import type { Vrijheidsbesluit } from '../besluiten.ts';
import { vrijheidsbesluiten } from '../besluiten.ts';
import type { Formulier } from '../formulier.ts';
import { bewijsveld, bezwarenveld, vermoedenveld } from './bewijsvelden.ts';
import { maatregelkeuzes } from './maatregelkeuzes.ts';
import { informanten, keuze, meerkeuze } from './velden.ts';

const labels: Readonly<Record<Vrijheidsbesluit, string>> = {
  ivs: 'Inverzekeringstelling',
  voorgeleiding: 'Voorgeleiding rechter-commissaris',
  'heenzenden-509hh': 'Heenzenden met gedragsaanwijzing (509hh)',
  heenzenden: 'Heenzenden',
};

/** Everybody who must act on the decision; `halt` and `zvh` have no part in it yet. */
const partners: readonly Rol[] = ['ovj', 'politie', 'kpc', 'vt', '3ro', 'rvdk', 'shn'];

/** The decision about freedom, the only one with the 6/9-hour clock; the decision comes first. */
export const vrijheid: Formulier = {
  id: 'vrijheid',
  titel: 'Besluit over de vrijheid',
  knop: 'Leg besluit vast',
  schrijft: ['ovj'],
  velden: [
    {
      soort: 'keuze',
      id: 'besluit',
      label: 'Wat besluit u?',
      opties: vrijheidsbesluiten.map((waarde) => ({ waarde, label: labels[waarde] })),
      verplicht: true,
      leest: partners,
    },
    bezwarenveld({ verplicht: true }),
    meerkeuze('maatregelen', 'Welke maatregelen gelden?', maatregelkeuzes, partners),
    keuze('informant', 'Wie informeert het slachtoffer?', informanten, partners, { compact: true }),
    bewijsveld,
    vermoedenveld(partners),
  ],
};
