import type { Vangrail, VangrailReden } from './besluiten.ts';
import { vangrailRedenen, vangrails } from './besluiten.ts';
import type { Feiten } from './feiten.ts';
import { g1 } from './vangrails/g1-zonder-maatregel.ts';
import { g2 } from './vangrails/g2-deel-a.ts';
import { g3 } from './vangrails/g3-advies.ts';
import { g4 } from './vangrails/g4-tussentijd.ts';
import { g5 } from './vangrails/g5-sluiten.ts';
import { g6 } from './vangrails/g6-stalking.ts';
import { g7 } from './vangrails/g7-kinderen.ts';
import { g8 } from './vangrails/g8-toegang.ts';
import { g9 } from './vangrails/g9-titel.ts';
import type { Handeling, Vangrailregel } from './vangrails/regel.ts';

const regels: Readonly<Record<Vangrail, Vangrailregel>> = {
  G1: g1,
  G2: g2,
  G3: g3,
  G4: g4,
  G5: g5,
  G6: g6,
  G7: g7,
  G8: g8,
  G9: g9,
};

/**
 * The guard rails that the action meets (werkproces §3, G1–G9). They remind and record, and never delay a lawful
 * decision: see {@link magDoor}. IVS and voorgeleiding as such meet none.
 */
export function vangrailsBij(handeling: Handeling, feiten: Feiten): readonly Vangrail[] {
  return vangrails.filter((naam) => regels[naam].geraakt(handeling, feiten));
}

/** Whether the name of this guard rail tells that it is acutely unsafe, whoever names it. */
export function zegtAcuut(naam: Vangrail): boolean {
  return naam === 'G1' || naam === 'G4';
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

/** The reasons to offer, one button each: those of every guard rail met, in a fixed order, "anders" last. */
export function redenenBij(geraakt: readonly Vangrail[]): readonly VangrailReden[] {
  return vangrailRedenen.filter((reden) => geraakt.some((naam) => regels[naam].redenen.includes(reden)));
}
