import type { Rol } from '../../rollen.ts';
import type { Formulier, VeldBasis } from '../formulier.ts';
import { jaNeeOnbekend, keuze, keuzes, meerkeuze, tekstveld } from './velden.ts';

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
  ['vv', 'Voorwaarden en vervolg (V&V)'],
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

/** Kinds of structural unsafety (B 1127–1180): dát it is so, never what happened. */
const soorten = keuzes(
  ['lichamelijk', 'Lichamelijk geweld'],
  ['psychisch', 'Psychisch geweld'],
  ['seksueel', 'Seksueel geweld'],
  ['verwaarlozing', 'Verwaarlozing'],
  ['bijzonder', 'Bijzondere vorm'],
);

/** Said with the screens that follow, once the first one made part A complete. */
export const DEEL_A_COMPLEET = 'Deel A is compleet. De rest helpt, en mag later.';

/** Said with the first screen after a "ja", while the details still carry the "nee" of before or of a colleague. */
export const DEEL_A_PAST_NIET = 'U zegt acuut. Wat hieronder staat, hoort bij nee: kijk het na.';

/** Said with the first screen, once only the reason of a "nee" is missing. */
export const DEEL_A_REDEN_MIST = 'Zeg nog waarom het niet acuut is. Dan is deel A compleet.';

/** A list that folds out, on a later screen. */
function later(stap: number, extra: Pick<VeldBasis, 'bewaakt'> = {}): Parameters<typeof keuze>[4] {
  return { ...extra, compact: true, stap };
}

/**
 * What Veilig Thuis adds after its one-tap answer, in three screens: what makes it complete, what protects, and what
 * is known. Nothing is required: each answer helps at once.
 */
export const deelA: Formulier = {
  id: 'deel-a',
  titel: 'Veiligheidsbeoordeling deel A',
  uitleg: 'De eerste drie vragen maken deel A compleet.',
  knop: 'Aanvullen',
  perScherm: true,
  schrijft: ['vt'],
  velden: [
    meerkeuze('gevallen', 'Welke gevallen spelen?', gevallen, beoordelaars, {
      bewaakt: true,
      alleen: GEEN_GEVAL,
    }),
    keuze('toegang', 'Heeft verdachte toegang tot slachtoffer of derden?', jaNeeOnbekend, metPolitie, {
      bewaakt: true,
    }),
    keuze('zicht', 'Hebben derden zicht op de situatie?', jaNeeOnbekend, metPolitie, { bewaakt: true }),
    keuze('redenNee', 'Bij nee: waarom niet acuut?', redenenNee, beoordelaars, later(1, { bewaakt: true })),
    keuze('crisishulp', 'Crisishulp ter plaatse binnen 2 uur?', crisishulp, metPolitie, later(2)),
    keuze('vtMelding', 'VT-melding', vtMelding, [...metPolitie, 'kpc'], later(2, { bewaakt: true })),
    {
      ...tekstveld('voorwaarden', 'Veiligheidsvoorwaarden', metPolitie),
      // How acute danger can be lifted (B 1110–1124).
      uitleg: 'Acuut opheffen: politie houdt weg, aanhouding, of plan met zicht.',
      bewaakt: true,
      stap: 2,
    },
    keuze('structureel', 'Structureel onveilig?', jaNeeOnbekend, metPolitie, later(2, { bewaakt: true })),
    meerkeuze('structureelSoort', 'Bij ja: welke soort?', soorten, beoordelaars, { stap: 2 }),
    keuze('bekend', 'Bekend bij Veilig Thuis?', bekend, metPolitie, later(3)),
    keuze('dossier', 'Fase van het open dossier', dossierfasen, beoordelaars, later(3)),
    keuze('contactpersoon', 'Vaste contactpersoon bij Veilig Thuis?', contactpersoon, metPolitie, later(3)),
    keuze('gedeeld', 'Wat deelde u? (alleen voor uzelf)', gedeeld, ['vt'], later(3)),
  ],
};
