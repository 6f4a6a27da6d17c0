import type { Rol } from '../../../rollen.ts';
import type { Formulier } from '../../formulier.ts';
import { keuze, keuzes, tekstveld } from '../velden.ts';

const wegers: readonly Rol[] = ['vt', '3ro', 'rvdk', 'ovj'];
const metPolitie: readonly Rol[] = [...wegers, 'politie'];

/** Asked when a huisverbod was imposed: the table wants to know how it ended (B 4023–4032, pilot Noord-Holland). */
export const AFLOOP_HUISVERBOD = 'huisverbod';

/** Not held: the three questions to Veilig Thuis (B, Spreekuur Oost-Nederland; werkproces §2). */
export const drieVragen: Formulier = {
  id: 'drie-vragen',
  titel: 'Drie vragen aan Veilig Thuis',
  uitleg: 'Belde u met Veilig Thuis? Dan vult u de antwoorden hier in.',
  knop: 'Verstuur',
  schrijft: ['vt', '3ro', 'rvdk'],
  velden: [
    keuze(
      'uitkomst',
      '1. Wat is de uitkomst van de veiligheidsbeoordeling?',
      keuzes(
        ['acuut', 'Acuut onveilig'],
        ['structureel', 'Structureel onveilig'],
        ['acuut-en-structureel', 'Acuut en structureel onveilig'],
        ['geen', 'Niet onveilig'],
        ['loopt', 'Nog niet klaar'],
      ),
      metPolitie,
      { verplicht: true, nogNiet: ['loopt'] },
    ),
    keuze(
      'aanpassen',
      '2. Verandert de beoordeling door informatie uit de strafrechtketen?',
      keuzes(['ja', 'Ja'], ['nee', 'Nee'], ['nog-niet', 'Nog niet te zeggen']),
      wegers,
      { verplicht: true },
    ),
    keuze(
      'heeftVoorwaarden',
      '3. Zijn er al veiligheidsvoorwaarden?',
      keuzes(['ja', 'Ja'], ['nee', 'Nee'], ['volgen', 'Die volgen nog']),
      metPolitie,
      { verplicht: true },
    ),
    tekstveld('voorwaarden', 'Bij ja: welke voorwaarden?', metPolitie),
    keuze(
      AFLOOP_HUISVERBOD,
      'Hoe is het huisverbod afgelopen?',
      keuzes(
        ['loopt', 'Het loopt nog'],
        ['verlengd', 'Verlengd'],
        ['afgelopen', 'Afgelopen'],
        ['gestopt', 'Eerder gestopt'],
        ['onbekend', 'Nog niet nagegaan'],
      ),
      metPolitie,
      { compact: true },
    ),
  ],
};

/** Police make the VT-melding that is missing, the same day (werkproces §4). */
export const vtMelding: Formulier = {
  id: 'vt-melding',
  titel: 'VT-melding doen',
  uitleg: 'De VT-melding is nodig en nog niet gedaan. Doe hem vandaag.',
  knop: 'Leg vast',
  schrijft: ['politie'],
  velden: [
    keuze(
      'gedaan',
      'Is de VT-melding nu gedaan?',
      keuzes(['ja', 'Ja, gedaan'], ['niet-nodig', 'Niet nodig, afgesproken met Veilig Thuis']),
      [...metPolitie, 'kpc'],
      { verplicht: true },
    ),
  ],
};

const gezin: readonly Rol[] = ['vt', 'rvdk', 'ovj'];

/** The triage that Veilig Thuis and RvdK do together when children are involved (B 745–757). */
export const triage: Formulier = {
  id: 'triage',
  titel: 'Triage Veilig Thuis en Raad',
  uitleg: 'Vul dit samen in. Een van u verstuurt.',
  knop: 'Verstuur',
  schrijft: ['vt', 'rvdk'],
  velden: [
    keuze(
      'vervolg',
      'Wie pakt het vervolg voor de kinderen op?',
      keuzes(
        ['vt', 'Veilig Thuis'],
        ['raad', 'Raad (onderzoek)'],
        ['samen', 'Veilig Thuis en Raad samen'],
        ['lokaal-team', 'Lokaal team of lopende hulp'],
        ['geen', 'Geen vervolg nodig'],
      ),
      [...gezin, '3ro'],
      { verplicht: true },
    ),
    keuze(
      'gesproken',
      'Is met de kinderen gesproken?',
      keuzes(['raad', 'Ja, door de Raad'], ['vt', 'Ja, door Veilig Thuis'], ['nee', 'Nog niet']),
      [...gezin, 'politie'],
      { compact: true, bewaakt: true },
    ),
    keuze(
      'samenVoorwaarden',
      'Zijn de voorwaarden samen opgesteld?',
      keuzes(['ja', 'Ja'], ['nog-niet', 'Nog niet'], ['niet-nodig', 'Niet nodig']),
      gezin,
    ),
    keuze(
      'gevolgen',
      'Is afgesproken wat volgt bij niet naleven?',
      keuzes(['ja', 'Ja'], ['nog-niet', 'Nog niet']),
      gezin,
      { compact: true },
    ),
    keuze(
      'ouders',
      'Kennen ouders de voorwaarden en de gevolgen?',
      keuzes(
        ['werken-mee', 'Ja, zij werken mee'],
        ['werken-niet-mee', 'Ja, zij werken niet mee'],
        ['nog-niet', 'Nog niet'],
      ),
      gezin,
      { compact: true },
    ),
    tekstveld('toelichting', 'Afspraken in het kort', gezin),
  ],
};
