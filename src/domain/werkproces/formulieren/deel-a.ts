import type { Rol } from '../../rollen.ts';
import type { Formulier } from '../formulier.ts';
import { jaNeeOnbekend, keuze, keuzes, tekstveld } from './velden.ts';

/** Who weighs or uses the assessment; police only gets what it needs for protection (B, stap 2). */
const beoordelaars: readonly Rol[] = ['vt', 'ovj', '3ro', 'rvdk'];
const metPolitie: readonly Rol[] = [...beoordelaars, 'politie'];

/** "None of the cases of part A": makes a well-founded "nee" possible. */
export const GEEN_GEVAL = 'geen-van-deze';

/** The ten cases of acute unsafety, in the order of the source (werkproces §4; B, Bijlage II). */
const gevallen = keuzes(
  ['8-jaarsfeit', '8-jaarsfeit'],
  ['vuurwapen', 'Vuurwapen, gebruikt of in bezit'],
  ['letsel-verwurging', 'Letsel, of (poging tot) verwurging'],
  ['zwangerschap', 'Geweld of dreiging tijdens zwangerschap'],
  ['seksueel-misbruik', '(Vermoeden van) seksueel misbruik'],
  ['onthouden-zorg', 'Onthouden van zorg, kind of volwassene'],
  ['intieme-terreur', 'Intieme terreur, of geweld na breuk (2 weken)'],
  ['bedreiging', 'Bedreiging (geweld, doden, VGV, vrijheidsberoving)'],
  ['stalking-angst', 'Ongewenst contact, slachtoffer erg bang'],
  ['schending', 'Voorwaarden, afspraken of verbod geschonden'],
  [GEEN_GEVAL, 'Geen van deze'],
);

const redenenNee = keuzes(
  ['geen-toegang', 'Verdachte kan niet bij het slachtoffer'],
  ['derden-zicht', 'Anderen houden zicht'],
  ['plan', 'Er is een veiligheidsplan met zicht'],
  ['elders', 'Slachtoffer is veilig elders'],
  ['anders', 'Anders, besproken met de tafel'],
);

const dossierfasen = keuzes(
  ['geen', 'Geen open dossier'],
  ['werkvoorraad', 'Werkvoorraad'],
  ['vv', 'Veiligheidsvoorwaarden (V&V)'],
  ['onderzoek', 'Onderzoek'],
  ['monitoring', 'Monitoring'],
  ['overdracht', 'Overdracht'],
);

const vtMelding = keuzes(
  ['binnen', 'Binnen'],
  ['ontbreekt', 'Nodig en ontbreekt'],
  ['niet-nodig', 'Niet nodig'],
);
const crisishulp = keuzes(['nodig', 'Ja, nodig'], ['mogelijk', 'Mogelijk'], ['nee', 'Nee']);
const bekend = keuzes(['ja', 'Ja'], ['nee', 'Nee'], ['niet-nagegaan', 'Nog niet nagegaan']);

const contactpersoon = keuzes(['ja', 'Ja'], ['volgt', 'Volgt'], ['nee', 'Nee']);
/** Veilig Thuis keeps for itself what it shared (werkproces §4). */
const gedeeld = keuzes(
  ['dat', 'Alleen dát iets bekend is'],
  ['mondeling', 'Ook inhoud, mondeling'],
  ['niets', 'Niets'],
);

/** What Veilig Thuis adds after its one-tap answer. Nothing is required: each answer helps at once. */
export const deelA: Formulier = {
  id: 'deel-a',
  titel: 'Veiligheidsbeoordeling deel A',
  uitleg: 'De eerste drie vragen maken deel A compleet.',
  knop: 'Aanvullen',
  schrijft: ['vt'],
  velden: [
    {
      soort: 'meerkeuze',
      id: 'gevallen',
      bewaakt: true,
      label: 'Welke gevallen spelen?',
      opties: gevallen,
      alleen: GEEN_GEVAL,
      leest: beoordelaars,
    },
    keuze('toegang', 'Heeft verdachte toegang tot slachtoffer of derden?', jaNeeOnbekend, metPolitie, {
      bewaakt: true,
    }),
    keuze('zicht', 'Hebben derden zicht op de situatie?', jaNeeOnbekend, metPolitie, { bewaakt: true }),
    keuze('redenNee', 'Bij nee: waarom niet acuut?', redenenNee, beoordelaars, { bewaakt: true }),
    { ...tekstveld('voorwaarden', 'Veiligheidsvoorwaarden', metPolitie), bewaakt: true },
    keuze('bekend', 'Bekend bij Veilig Thuis?', bekend, metPolitie, { compact: true }),
    keuze('dossier', 'Fase van het open dossier', dossierfasen, beoordelaars, { compact: true }),
    keuze('vtMelding', 'VT-melding', vtMelding, [...metPolitie, 'kpc'], { compact: true, bewaakt: true }),
    keuze('crisishulp', 'Crisishulp ter plaatse binnen 2 uur?', crisishulp, metPolitie, { compact: true }),
    keuze('contactpersoon', 'Vaste contactpersoon bij Veilig Thuis?', contactpersoon, metPolitie, {
      compact: true,
    }),
    keuze('gedeeld', 'Wat deelde u? (alleen voor uzelf)', gedeeld, ['vt'], { compact: true }),
    keuze('structureel', 'Structureel onveilig? (mag later)', jaNeeOnbekend, metPolitie, {
      compact: true,
      bewaakt: true,
    }),
  ],
};
