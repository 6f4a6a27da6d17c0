import type { Sashniveau } from './sash.ts';

/** Level of concern at stalking; red flags put it above every judgement (B 5171–5193). */
export type Stalkingrisico = Sashniveau | 'zeer-hoog';

/** Whether the stalking route runs: from "gemiddeld" on (werkproces §8, Oost-Brabant). */
export function isStalkingroute(risico: Stalkingrisico | null): boolean {
  return risico !== null && risico !== 'laag';
}
