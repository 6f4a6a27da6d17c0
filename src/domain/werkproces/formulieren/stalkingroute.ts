import type { Rol } from '../../rollen.ts';
import type { Formulier, Veld } from '../formulier.ts';
import { keuze, keuzes, tafel } from './velden.ts';

const NOG_NIET = 'nog-niet';
const gedaan = keuzes(['ja', 'Ja'], [NOG_NIET, 'Nog niet']);
const metZvh: readonly Rol[] = [...tafel, 'zvh'];
const metShn: readonly Rol[] = [...tafel, 'shn'];

/** Something that has to happen: "nog niet" keeps the task open. */
function stap(id: string, vraag: string, leest: readonly Rol[] = tafel): Veld {
  return keuze(id, vraag, gedaan, leest, { verplicht: true, compact: true, nogNiet: [NOG_NIET] });
}

const uitleg = 'Stalkingroute bij risico gemiddeld of hoog.';

/** Something that is asked where it helps: "niet nodig" is an answer too. */
function waarNodig(id: string, vraag: string): Veld {
  const opties = keuzes(['ja', 'Ja'], ['niet-nodig', 'Niet nodig'], [NOG_NIET, 'Nog niet']);
  return keuze(id, vraag, opties, tafel, { verplicht: true, compact: true, nogNiet: [NOG_NIET] });
}

/** Police: a casusregisseur with a plan, and one contact for the victim (werkproces §8; B 5488–5512, 5535–5560). */
export const stalkingPolitie: Formulier = {
  id: 'stalking-politie',
  titel: 'Stalking: plan van aanpak',
  uitleg,
  knop: 'Leg vast',
  schrijft: ['politie'],
  velden: [
    stap('casusregisseur', 'Is er een casusregisseur?'),
    stap('plan', 'Is het plan van aanpak gemaakt?'),
    stap('afgestemd', 'Aanpak bepaald met VT en OM?'),
    stap('contactpersoon', 'Heeft het slachtoffer een vaste contactpersoon?', metShn),
    waarNodig('ccb', 'Crisis- en conflictbeheersing (CCB) gevraagd?'),
  ],
};

const altijd: readonly string[] = ['casusregisseur', 'contactpersoon'];

/** At low risk too: who follows the case, and whom the victim knows (B 5488–5512). */
export const stalkingPolitieLaag: Formulier = {
  ...stalkingPolitie,
  uitleg: 'Ook bij risico laag: wie volgt de zaak, en wie kent het slachtoffer?',
  velden: stalkingPolitie.velden.filter(({ id }) => altijd.includes(id)),
};

/** A plan is followed and adjusted: what happened since asks for another look at it (B 4725–4734, Rotterdam). */
export const stalkingPlan: Formulier = {
  id: 'stalking-plan',
  titel: 'Stalking: plan bijstellen',
  uitleg: 'Er is iets gebeurd sinds het plan is gemaakt.',
  knop: 'Leg vast',
  schrijft: ['politie'],
  velden: [waarNodig('bijgesteld', 'Is het plan van aanpak bijgesteld?')],
};

/** Asked when suspect and victim may share children: no direct contact about them while it goes on (B 5081–5118). */
export const stalkingBijKinderen: readonly string[] = ['kinderen'];

/** Veilig Thuis: who speaks with whom, MDO or actieoverleg, conditions (B 5563–5580). */
export const stalkingVt: Formulier = {
  id: 'stalking-vt',
  titel: 'Stalking: overleg en voorwaarden',
  uitleg,
  knop: 'Leg vast',
  schrijft: ['vt'],
  velden: [
    stap('afgestemd', 'Met politie afgestemd wie met wie spreekt?'),
    stap('overleg', 'Is er een MDO of actieoverleg gepland?'),
    stap('voorwaarden', 'Zijn de veiligheidsvoorwaarden opgesteld?'),
    waarNodig('ccb', 'CCB of recherchepsycholoog gevraagd?'),
    waarNodig('kinderen', 'Geregeld dat contact over kinderen via derden gaat?'),
  ],
};

/** Weighed in every advice on the route; DUT at high risk (B 5354–5375). What the advice tells is not asked again. */
export const tewegen: readonly string[] = ['em', 'dut'];

/** The adviser: EM always weighed and recorded, DUT at high risk, the wijkagent asked (B 5585–5601). */
export const stalkingAdvies: Formulier = {
  id: 'stalking-advies',
  titel: 'Stalking: wegen en navragen',
  uitleg: 'Adviseer een verbod of gedragsaanwijzing waar nodig. Geen mediation.',
  knop: 'Leg vast',
  schrijft: ['3ro', 'rvdk'],
  velden: [
    stap('em', 'Elektronische monitoring gewogen en vastgelegd?'),
    stap('dut', 'Dadelijk uitvoerbaar toezicht gewogen en vastgelegd?'),
    stap('wijkagent', 'Wijkagent om recente informatie gevraagd?'),
    waarNodig('hulpverleners', 'Met hulpverleners van het slachtoffer overlegd?'),
    // Stalking of more than two weeks; a certified colleague of 3RO, Veilig Thuis or police does it (B 5032–5034).
    waarNodig('srp', 'SRP gevraagd of gedaan?'),
  ],
};

const gewogen = keuzes(
  ['voorgeleiding', 'Ja, aanhouden en voorgeleiden'],
  ['gedragsaanwijzing', 'Ja, gedragsaanwijzing'],
  ['anders', 'Gewogen, iets anders besloten'],
  [NOG_NIET, 'Nog niet'],
);

/** OM: always the ZVH, slachtoffercoördinatie, and arrest weighed (B 5605–5618). */
export const stalkingOvj: Formulier = {
  id: 'stalking-ovj',
  titel: 'Stalking: stappen van het OM',
  uitleg,
  knop: 'Leg vast',
  schrijft: ['ovj'],
  velden: [
    stap('zvh', 'Aangemeld bij het Zorg- en Veiligheidshuis?', metZvh),
    stap('slachtoffercoordinatie', 'Aangemeld bij slachtoffercoördinatie?', metShn),
    keuze('aanhouding', 'Aanhouden en voorgeleiden gewogen?', gewogen, tafel, {
      verplicht: true,
      compact: true,
      nogNiet: [NOG_NIET],
    }),
  ],
};

/** Without ernstige bezwaren: other ways to keep the victim safe (B 5620–5624). */
export const stalkingBewaken: Formulier = {
  id: 'stalking-bewaken',
  titel: 'Stalking: veiligheid zonder bezwaren',
  uitleg: 'Geen ernstige bezwaren: stem af hoe het veilig blijft.',
  knop: 'Leg vast',
  schrijft: ['ovj'],
  velden: [
    stap('politie', 'Afgestemd met de politie?'),
    stap('vt', 'Afgestemd met Veilig Thuis?'),
    stap('stelsel', 'Afgestemd met Bewaken en Beveiligen?'),
  ],
};
