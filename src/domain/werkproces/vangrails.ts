import type { Vangrail, VangrailReden, Vrijheidsbesluit, Zaakbesluit } from './besluiten.ts';
import { vangrailRedenen } from './besluiten.ts';
import type { Feiten } from './feiten.ts';

/** What somebody is about to do. */
export type Handeling =
  | { readonly soort: 'vrijheid'; readonly besluit: Vrijheidsbesluit }
  | { readonly soort: 'zaak'; readonly besluiten: readonly Zaakbesluit[] }
  | { readonly soort: 'sluiten'; readonly openTaken: number };

/** An afdoening needs advice; sepot 01/02, waiting and routing to another table do not (werkproces §3, G3). */
const vraagtAdvies: Readonly<Record<Zaakbesluit, boolean>> = {
  'sepot-01': false,
  'sepot-02': false,
  beleidssepot: true,
  'voorwaardelijk-sepot': true,
  strafbeschikking: true,
  'om-hoorzitting': true,
  dagvaarding: true,
  plandatum: false,
  'hg-spreekuur': false,
  'afdeling-onderzoeken': false,
  zvh: false,
};

/**
 * The guard rails that the action meets (werkproces §3, G1–G5). They remind and record, and never
 * delay a lawful decision: see {@link magDoor}. IVS and voorgeleiding meet none.
 */
export function vangrailsBij(handeling: Handeling, feiten: Feiten): readonly Vangrail[] {
  switch (handeling.soort) {
    case 'vrijheid':
      return bijVrijheid(handeling.besluit, feiten);
    case 'zaak':
      return bijZaakbesluit(handeling.besluiten, feiten);
    case 'sluiten':
      return handeling.openTaken > 0 ? ['G5'] : [];
  }
}

/**
 * Whether IVS may be suggested at G2: the interest of the assessment is ground for it only with
 * ernstige bezwaren and an offence that allows pre-trial detention (B, stap 2; werkproces §3).
 */
export function suggereertIvs(geraakt: readonly Vangrail[], feiten: Feiten): boolean {
  return (
    geraakt.includes('G2') &&
    feiten.soort === 'vast' &&
    feiten.ernstigeBezwaren === 'ja' &&
    feiten.voorlopigeHechtenis === 'ja'
  );
}

/** True as soon as there is nothing to remind of or a fixed reason is given; a text is never needed. */
export function magDoor(geraakt: readonly Vangrail[], reden: VangrailReden | null): boolean {
  return geraakt.length === 0 || reden !== null;
}

/** The reasons to offer, one button each. About closing only "anders" makes sense. */
export function redenenBij(geraakt: readonly Vangrail[]): readonly VangrailReden[] {
  if (geraakt.length === 0) return [];
  return geraakt.every((vangrail) => vangrail === 'G5') ? ['anders'] : vangrailRedenen;
}

function bijVrijheid(besluit: Vrijheidsbesluit, feiten: Feiten): readonly Vangrail[] {
  if (besluit === 'ivs' || besluit === 'voorgeleiding') return [];
  // The gedragsaanwijzing itself is the imposed measure, also before its contents are filled in.
  const maatregel = feiten.maatregelOpgelegd || besluit === 'heenzenden-509hh';
  const geraakt: Vangrail[] = [];
  if (feiten.acuut === 'ja' && !maatregel) geraakt.push('G1');
  if (!feiten.deelACompleet && feiten.ernstigeBezwaren !== 'nee') geraakt.push('G2');
  return geraakt;
}

function bijZaakbesluit(besluiten: readonly Zaakbesluit[], feiten: Feiten): readonly Vangrail[] {
  const geraakt: Vangrail[] = [];
  const onveilig = feiten.acuut === 'ja' || feiten.structureel === 'ja';
  const adviesNodig = feiten.bewijs === 'voldoende' && onveilig && !feiten.adviesBinnen;
  if (adviesNodig && besluiten.some((besluit) => vraagtAdvies[besluit])) geraakt.push('G3');
  if (besluiten.includes('plandatum') && !tussentijdVeilig(feiten)) geraakt.push('G4');
  return geraakt;
}

/** At acute unsafety only an imposed measure will do; at only structural, conditions of VT suffice (B 672–676). */
function tussentijdVeilig(feiten: Feiten): boolean {
  if (feiten.maatregelOpgelegd) return true;
  if (feiten.acuut === 'ja') return false;
  return feiten.structureel !== 'ja' || feiten.veiligheidsvoorwaarden;
}
