/**
 * Every verb that a button of ours carries. What is not in these lists is no button; what is, has a row in
 * `test/support/poort/tabel.ts` that says who may press it.
 */

/** About a case, and nothing but a screen: nothing changes. */
const vragen = [
  'zaak',
  'taak',
  'waarom',
  'tijdlijn',
  'inzien',
  'rode-vlaggen',
  'vragenlijst-stalking',
  'acuut.wijzigen',
  'vrijheid.wijzigen',
] as const;

/** About measures, detention, checks and breaches of a case. */
const bewaking = [
  'maatregel.aanvullen',
  'maatregel.vastleggen',
  'maatregel.vervolg',
  'hechtenis.verlengen',
  'voorgeleiding.vastleggen',
  'uitspraak.vastleggen',
  'check.beantwoorden',
  'check.vragen',
  'verbod.registreren',
  'schending.melden',
  'schending.opvolgen',
  'ter-plaatse.melden',
] as const;

/** About a case; without answers some of them ask for their form first. */
const opdrachten = [
  ...bewaking,
  'taak.oppakken',
  'acuut.antwoord',
  'deel-a.telefonisch',
  'deel-a.aanvullen',
  'inbreng.geven',
  'formulier.invullen',
  'vrijheid.vastleggen',
  'zaakbesluit.vastleggen',
  'plandatum.afhandelen',
  'plandatum.verzetten',
  'plandatum.item',
  'kennisname.bevestigen',
  'slachtoffer.informant',
  'slachtoffer.ambtshalve',
  'slachtoffer.poging',
  'overdracht.vastleggen',
  'vt.geinformeerd',
  'regio.vragen',
  'antwoord.geven',
  'route.besluiten',
  'overleg.aanmelden',
  'overleg.actie',
  'zaak.notitie',
  'bekend.vragen',
  'hg.label',
  'keuze.toelichten',
  'zaak.eigenaar',
  'zaak.sluiten',
  'zaak.heropenen',
  'zaak.intrekken',
  'zaak.koppelen',
  'zaak.ontkoppelen',
  'zaak.verplaatsen',
  'zaak.verbeteren',
] as const;

/** About shifts. */
const roosterverbs = [
  'rooster.bekijken',
  'rooster.overnemen',
  'rooster.teruggeven',
  'rooster.ruilen',
  'rooster.ruil-akkoord',
  'rooster.ruil-weigeren',
  'rooster.ruil-intrekken',
  'rooster.paraat',
  'rooster.proef-gezien',
] as const;

/** About a location: who has duty, who comes in, the table, a new case. */
export const plekverbs = [
  'piket.overnemen',
  'piket.teruggeven',
  ...roosterverbs,
  'aanmelding.toelaten',
  'aanmelding.weigeren',
  'rol.verwijderen',
  'tafel',
  'tafel.zaak',
  'zaak.aanmelden',
] as const;

/** About who presses and nobody else. */
export const eigenverbs = [
  'bereik.opgeven',
  'bereik.bevestigen',
  'bereik.opnieuw',
  'bereik.verwijderen',
] as const;

/** About the exercise in a practice channel; everywhere else they do nothing. */
export const oefenverbs = [
  'oefening.starten',
  'oefening.bediening',
  'oefening.pauze',
  'oefening.verder',
  'oefening.vooruit',
  'oefening.stoppen',
  'oefening.opnieuw',
  'oefening.rol',
  'oefening.vraag',
  'oefening.delen',
  'oefening.verslag',
] as const;

export type Zaakvraagverb = (typeof vragen)[number];
export type Bewakingsverb = (typeof bewaking)[number];
export type Zaakopdrachtverb = (typeof opdrachten)[number];
export type Zaakverb = Zaakvraagverb | Zaakopdrachtverb;
export type Plekverb = (typeof plekverbs)[number];
export type Roosterverb = (typeof roosterverbs)[number];
export type Eigenverb = (typeof eigenverbs)[number];
export type Oefenverb = (typeof oefenverbs)[number];

/** Verbs about a case; a tampered card can name any other word. */
export const zaakverbs: readonly Zaakverb[] = [...vragen, ...opdrachten];

/** All verbs there are. */
export const verbs: readonly (Zaakverb | Plekverb | Eigenverb | Oefenverb)[] = [
  ...zaakverbs,
  ...plekverbs,
  ...eigenverbs,
  ...oefenverbs,
];

/** The verb when it is about a case; null for every other word. */
export function zaakVerb(verb: string): Zaakverb | null {
  return zaakverbs.find((v) => v === verb) ?? null;
}

/** The verb when it is about shifts; null for every other button. */
export function roosterVerb(verb: string): Roosterverb | null {
  return roosterverbs.find((v) => v === verb) ?? null;
}

/** Whether the verb only asks for a screen. */
export function isZaakvraag(verb: Zaakverb): verb is Zaakvraagverb {
  return vragen.some((v) => v === verb);
}

/** Whether the verb is about measures, detention, checks or breaches. */
export function isBewakingsverb(verb: Zaakverb): verb is Bewakingsverb {
  return bewaking.some((v) => v === verb);
}

/** The verb for log and metrics: one of ours, never a word that a tampered card brought. */
export function verblabel(verb: string): string {
  return verbs.find((v) => v === verb) ?? 'onbekend';
}
