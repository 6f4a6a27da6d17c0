import type { Rol } from '../../rollen.ts';
import type { Zaakbesluit } from '../besluiten.ts';
import { zaakbesluiten } from '../besluiten.ts';
import type { Formulier, Optie } from '../formulier.ts';
import { bewijsveld, bezwarenveld, vermoedenveld } from './bewijsvelden.ts';
import { maatregelkeuzes } from './maatregelkeuzes.ts';
import { informanten, keuze, keuzes, meerkeuze, tekstveld } from './velden.ts';

const labels: Readonly<Record<Zaakbesluit, string>> = {
  'sepot-01': 'Sepot 01 (ten onrechte verdachte)',
  'sepot-02': 'Sepot 02 (onvoldoende bewijs)',
  beleidssepot: 'Beleidssepot',
  'voorwaardelijk-sepot': 'Voorwaardelijk sepot',
  strafbeschikking: 'OM-strafbeschikking',
  'om-hoorzitting': 'OM-hoorzitting',
  dagvaarding: 'Dagvaarding',
  plandatum: 'Aanhouden tot plandatum',
  'hg-spreekuur': 'HG-spreekuur',
  'afdeling-onderzoeken': 'Naar afdeling onderzoeken',
  zvh: 'Naar Zorg- en Veiligheidshuis',
};

/** The decisions as choices. */
export const zaakbesluitkeuzes: readonly Optie[] = zaakbesluiten.map((waarde) => ({
  waarde,
  label: labels[waarde],
}));

/** Who hears a decision about the case: all who may be asked to act on it (werkproces §3, step 6). */
export const besluitlezers: readonly Rol[] = [
  'ovj',
  'politie',
  'kpc',
  'vt',
  '3ro',
  'rvdk',
  'shn',
  'halt',
  'zvh',
];

/** Who carries the decision out; Halt only hears what was decided. */
const uitvoerders: readonly Rol[] = besluitlezers.filter((rol) => rol !== 'halt');

/** Imposed measures, and the agreed conditions that suffice at only structural unsafety (werkproces §3, G4). */
export const VEILIGHEIDSVOORWAARDEN = 'veiligheidsvoorwaarden';
const tussentijds: readonly Optie[] = [
  ...maatregelkeuzes,
  { waarde: VEILIGHEIDSVOORWAARDEN, label: 'Veiligheidsvoorwaarden (VT)' },
];

/** Each choice ends in the role that owns it. */
const klaarVoorPlandatum = keuzes(
  ['advies-3ro', 'Advies Reclassering'],
  ['advies-rvdk', 'Advies Raad'],
  ['onderzoek-politie', 'Onderzoek politie'],
  ['voorwaarden-vt', 'Voorwaarden Veilig Thuis'],
  ['wens-slachtoffer-shn', 'Wens slachtoffer (Slachtofferhulp)'],
  ['anders-ovj', 'Anders (officier)'],
);

/** What had to be ready for a plandatum, in words; null for what is no choice of ours. */
export function itemnaam(wat: string): string | null {
  // A choice of one of several Veilig Thuis has its id behind it.
  const [keuze] = wat.split(':');
  return klaarVoorPlandatum.find(({ waarde }) => waarde === keuze)?.label ?? null;
}

/** The decision about the case; combinations are normal (werkproces §3). */
export const zaakbesluit: Formulier = {
  id: 'zaakbesluit',
  titel: 'Besluit over de zaak',
  knop: 'Leg besluit vast',
  schrijft: ['ovj'],
  velden: [
    meerkeuze('besluiten', 'Wat besluit u?', zaakbesluitkeuzes, besluitlezers, { verplicht: true }),
    bewijsveld,
    bezwarenveld({ compact: true }),
    vermoedenveld(uitvoerders),
    {
      soort: 'datum',
      id: 'plandatum',
      label: 'Plandatum',
      verplichtAls: { veld: 'besluiten', waarde: 'plandatum' },
      leest: besluitlezers,
    },
    meerkeuze('items', 'Wat moet dan klaar zijn?', klaarVoorPlandatum, uitvoerders),
    meerkeuze('tussentijds', 'Wat geldt tot die tijd?', tussentijds, uitvoerders),
    keuze('informant', 'Wie informeert het slachtoffer?', informanten, uitvoerders, { compact: true }),
    tekstveld('toelichting', 'Toelichting', ['ovj']),
  ],
};
