import type { Formulier } from '../formulier.ts';
import { keuze, keuzes, meerkeuze } from './velden.ts';
import { besluitlezers, zaakbesluitkeuzes } from './zaakbesluit.ts';

const redenen = keuzes(
  ['advies-niet-klaar', 'Advies niet klaar'],
  ['onderzoek-niet-klaar', 'Onderzoek niet klaar'],
  ['voorwaarden-niet-klaar', 'Voorwaarden niet klaar'],
  ['niet-bereikt', 'Betrokkene niet bereikt'],
  ['agenda', 'Agenda'],
  ['anders', 'Anders'],
);

const zonderPlandatum = zaakbesluitkeuzes.filter((optie) => optie.waarde !== 'plandatum');

/** A new date; the history stays (werkproces §7). */
export const plandatumVerzetten: Formulier = {
  id: 'plandatum-verzetten',
  titel: 'Plandatum verzetten',
  knop: 'Verzet',
  schrijft: ['ovj'],
  velden: [
    { soort: 'datum', id: 'plandatum', label: 'Nieuwe plandatum', verplicht: true, leest: besluitlezers },
    keuze('reden', 'Waarom?', redenen, besluitlezers, { verplicht: true }),
  ],
};

/** The decision that had to wait; waiting longer is {@link plandatumVerzetten}. */
export const plandatumAfhandelen: Formulier = {
  id: 'plandatum-afhandelen',
  titel: 'Plandatum afhandelen',
  uitleg: 'Langer wachten? Verzet dan de plandatum.',
  knop: 'Leg besluit vast',
  schrijft: ['ovj'],
  velden: [meerkeuze('besluiten', 'Wat besluit u?', zonderPlandatum, besluitlezers, { verplicht: true })],
};
