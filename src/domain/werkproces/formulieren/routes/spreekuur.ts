import type { Rol } from '../../../rollen.ts';
import type { Formulier } from '../../formulier.ts';
import { keuze, keuzes, tekstveld } from '../velden.ts';

const wegers: readonly Rol[] = ['3ro', 'rvdk', 'vt', 'ovj'];
const metKpc: readonly Rol[] = [...wegers, 'kpc'];

/** The talk with the suspect, with the consent to speak with Veilig Thuis (B, Spreekuur Oost-Nederland, step 1). */
export const spreekuur: Formulier = {
  id: 'spreekuur',
  titel: 'HG-spreekuur',
  uitleg: 'Spreek de verdachte binnen twee weken.',
  knop: 'Leg vast',
  schrijft: ['3ro', 'rvdk', 'kpc'],
  velden: [
    keuze(
      'gesprek',
      'Is de verdachte gesproken?',
      keuzes(['gesproken', 'Ja'], ['niet-verschenen', 'Nee, niet verschenen'], ['weigert', 'Nee, weigert']),
      metKpc,
      { verplicht: true },
    ),
    {
      soort: 'keuze',
      id: 'toestemming',
      label: 'Toestemming voor contact met Veilig Thuis?',
      opties: keuzes(['ja', 'Ja'], ['nee', 'Nee, ik volg de Meldcode']),
      verplichtAls: { veld: 'gesprek', waarde: 'gesproken' },
      leest: wegers,
    },
    keuze(
      'vtGevraagd',
      'Naar de casushouder bij Veilig Thuis gevraagd?',
      keuzes(['ja', 'Ja'], ['nog-niet', 'Nog niet']),
      wegers,
      { compact: true },
    ),
  ],
};

/** What 3RO and Veilig Thuis answer together after the talk (same source, joint questions). */
export const spreekuurVragen: Formulier = {
  id: 'spreekuur-vragen',
  titel: 'Vragen na het HG-spreekuur',
  uitleg: 'Beantwoord dit samen. Veilig Thuis mag altijd informeren.',
  knop: 'Verstuur',
  schrijft: ['3ro', 'rvdk', 'vt'],
  velden: [
    keuze(
      'samenGesprek',
      'Helpt een gezamenlijk gesprek?',
      keuzes(['spreekuur', 'Ja, op het spreekuur'], ['mdo', 'Ja, bij het MDO'], ['nee', 'Nee']),
      wegers,
      { verplicht: true },
    ),
    keuze(
      'maatregelen',
      'Zijn maatregelen nodig om het veilig te houden?',
      keuzes(['ja', 'Ja'], ['nee', 'Nee']),
      wegers,
      { verplicht: true },
    ),
    keuze(
      'contact',
      'Weten beiden wie contactpersoon is?',
      keuzes(['ja', 'Ja'], ['nog-niet', 'Nog niet']),
      wegers,
      { verplicht: true, compact: true },
    ),
    // The casushouder of Veilig Thuis tells them (B 3826).
    keuze(
      'betrokkenen',
      'Weten betrokkenen van dit contact?',
      keuzes(['ja', 'Ja'], ['nog-niet', 'Nog niet, Veilig Thuis vertelt het']),
      wegers,
      { compact: true },
    ),
    keuze(
      'advies',
      'Advies over de afdoening',
      keuzes(
        ['voorwaardelijk-sepot', 'Voorwaardelijk sepot'],
        ['strafbeschikking', 'OM-strafbeschikking'],
        ['gedragsaanwijzing', 'Gedragsaanwijzing'],
        ['dagvaarding', 'Dagvaarding'],
        ['geen', 'Geen advies mogelijk'],
      ),
      ['3ro', 'rvdk', 'ovj'],
      { compact: true },
    ),
    tekstveld('toelichting', 'Toelichting', wegers),
  ],
};
