import { vangrails } from '../../werkproces/besluiten.ts';
import type { Cijferdefinitie } from './definitie.ts';
import { delen } from './definitie.ts';
import { vangrailnamen, vangrailredenen } from './woorden.ts';

/** Decisions on freedom, and releases while it was acute. */
export const vrijheidcijfers: readonly Cijferdefinitie[] = [
  {
    id: 'op-tijd',
    groep: 'vrijheid',
    titel: 'Besluit op tijd',
    definitie:
      'Het eerste besluit vrijheid na elke aanhouding, tegen het einde van het ophouden zoals het toen in de zaak stond. De nacht telt daarin niet mee. Niet vastgelegd: de termijn is voorbij of de zaak gesloten, zonder besluit in Negenuur.',
    eenheid: 'besluiten',
    delen: delen(
      ['op-tijd', 'Op tijd'],
      ['te-laat', 'Te laat'],
      ['niet-vastgelegd', 'Niet vastgelegd'],
      ['loopt', 'Termijn loopt nog'],
    ),
    aandeel: { wat: 'op tijd', teller: ['op-tijd'], noemer: ['op-tijd', 'te-laat', 'niet-vastgelegd'] },
    bron: 'Werkproces §5 en §10',
  },
  {
    id: 'vrijheid',
    groep: 'vrijheid',
    titel: 'Wat er is besloten',
    definitie: 'Het eerste besluit vrijheid na elke aanhouding.',
    eenheid: 'besluiten',
    delen: delen(
      ['ivs', 'Inverzekeringstelling'],
      ['voorgeleiding', 'Voorgeleiding RC'],
      ['heenzenden-509hh', 'Heenzenden met gedragsaanwijzing'],
      ['heenzenden', 'Heenzenden'],
    ),
    bron: 'Werkproces §6',
  },
  {
    id: 'heenzenden',
    groep: 'vrijheid',
    titel: 'Heengezonden, en hoe veilig het was',
    definitie:
      'Zaken van huiselijk geweld. Het laatste besluit vrijheid na elke aanhouding, als dat heenzenden is. Acuut: zoals Veilig Thuis het op dat moment had gezegd. Een maatregel is opgelegd en van kracht; een afspraak telt niet.',
    eenheid: 'keer heengezonden',
    delen: delen(
      ['met-maatregel', 'Acuut onveilig, met maatregel'],
      ['zonder-maatregel', 'Acuut onveilig, zonder maatregel'],
      ['acuut-nee-voorlopig', 'Niet acuut, deel A niet compleet'],
      ['acuut-nee', 'Niet acuut'],
      ['acuut-onbekend', 'Nog geen antwoord'],
    ),
    aandeel: {
      wat: 'zonder maatregel, waar het acuut onveilig was',
      teller: ['zonder-maatregel'],
      noemer: ['met-maatregel', 'zonder-maatregel'],
    },
    bron: 'Werkproces §3 (G1) en §10',
  },
  {
    id: 'heenzenden-reden',
    groep: 'vrijheid',
    titel: 'Waarom heengezonden zonder maatregel',
    definitie: 'De reden die de officier koos, waar het acuut onveilig was en geen maatregel gold.',
    eenheid: 'keer heengezonden',
    delen: vangrailredenen,
    alleenGezien: true,
    bron: 'Werkproces §3 (G1)',
  },
];

/** Every guard rail: heeded, or gone on past with which reason. */
export const vangrailcijfers: readonly Cijferdefinitie[] = vangrails.map(
  (naam): Cijferdefinitie => ({
    id: `vangrail-${naam}`,
    groep: 'vangrails',
    titel: `${naam}: ${vangrailnamen[naam]}`,
    definitie:
      'Elk besluit of advies waarbij deze vangrail is genoemd. Opgevolgd: er is zo besloten dat zij niet meer gold. Anders staat er met welke reden iemand doorging.',
    eenheid: 'keer genoemd',
    delen: [{ id: 'opgevolgd', label: 'Opgevolgd' }, ...vangrailredenen],
    aandeel: {
      wat: 'opgevolgd',
      teller: ['opgevolgd'],
      noemer: ['opgevolgd', ...vangrailredenen.map(({ id }) => id)],
    },
    alleenGezien: true,
    bron: 'Werkproces §3',
  }),
);
