import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Maatregel, Vrijheidsbesluit } from '../werkproces/besluiten.ts';
import { isVrijlating } from '../werkproces/vangrails/regel.ts';
import { laatsteAcuutOp } from './acuut.ts';
import { laatsteVrijheid, laatsteZaakbesluit, ophoudenStart } from './laatste-besluit.ts';
import type { Vrijheidsbeslissing, Zaak } from './zaak.ts';

/** A decision at hand, as far as it says how near the suspect can get. */
export type Toegangsbesluit =
  | {
      readonly soort: 'vrijheid';
      readonly besluit: Vrijheidsbesluit;
      readonly maatregelen: readonly Maatregel[];
    }
  | { readonly soort: 'zaak'; readonly maatregelen: readonly Maatregel[] };

/** Veilig Thuis answered part A or a new acute check, or went through the details again, after that moment. */
function getoetstSinds(zaak: Zaak, op: Tijdstip): boolean {
  return zaak.vtRegios.some((regio) => {
    const details = zaak.deelA[regio]?.details?.op ?? 0;
    return Math.max(laatsteAcuutOp(zaak, regio) ?? 0, details) > op;
  });
}

/** Who was held, or held again since, walks out; or the gedragsaanwijzing is no longer there. */
function isRuimer(vorig: Vrijheidsbeslissing, besluit: Vrijheidsbesluit, weerVast: boolean): boolean {
  if (!isVrijlating(besluit)) return false;
  return weerVast || !isVrijlating(vorig.besluit) || besluit !== vorig.besluit;
}

/**
 * Whether the decision lets the suspect nearer than the last of its kind did, and nobody checked acute safety
 * since (G8; B 1095–1108). The first release is no such change: G1 and G2 look after that.
 */
export function ruimerZonderToets(zaak: Zaak, nu: Toegangsbesluit): boolean {
  const vorig = nu.soort === 'vrijheid' ? laatsteVrijheid(zaak) : laatsteZaakbesluit(zaak);
  if (vorig === null) return false;
  const vast = ophoudenStart(zaak) ?? 0;
  const weerVast = nu.soort === 'vrijheid' && vast > vorig.op;
  if (getoetstSinds(zaak, weerVast ? vast : vorig.op)) return false;
  if (nu.soort === 'vrijheid' && vorig.soort === 'vrijheid' && isRuimer(vorig, nu.besluit, weerVast)) {
    return true;
  }
  return vorig.maatregelen.some((maatregel) => !nu.maatregelen.includes(maatregel));
}
