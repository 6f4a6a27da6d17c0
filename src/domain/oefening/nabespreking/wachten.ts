import { vragen } from '../../cijfers/feiten/vragen.ts';
import type { Verloop } from '../../cijfers/verloop.ts';
import type { TaakSoort } from '../../instellingen/stappen.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import { MINUUT } from '../../termijnen/tijdstip.ts';
import { houderVan } from '../../zaak/taak.ts';
import type { Rolhouder } from '../../zaak/wie.ts';

/** Somebody waited for somebody. `wie` null: the victim. */
export type Wachtregel = {
  readonly wie: Rolhouder | null;
  readonly op: Rolhouder;
  readonly soort: TaakSoort;
  readonly minuten: number;
  /** The answer came; false: the decision, or the end, was first. */
  readonly gekomen: boolean;
};

/** Shorter is no waiting, minutes. */
const KORT = 5;

/** What a decision waits for. */
const VOORAF: readonly TaakSoort[] = ['deel-a', 'deel-a-aanvulling', 'inbreng'];

function besluitOp({ stappen }: Verloop): Tijdstip | null {
  return (
    stappen.find(({ event }) => event.type === 'VrijheidBesloten' || event.type === 'ZaakBesloten')?.event
      .op ?? null
  );
}

function regel(
  verloop: Verloop,
  soort: TaakSoort,
  wie: Rolhouder | null,
  tot: Tijdstip,
): readonly Wachtregel[] {
  return vragen(verloop, soort).flatMap(({ taak, gevraagdOp, antwoord }) => {
    const einde = Math.min(antwoord?.op ?? tot, tot);
    const minuten = Math.floor((einde - gevraagdOp) / MINUUT);
    const gekomen = antwoord !== null && antwoord.op <= tot;
    // Also for what never came: asked just before the decision or the end, nobody waited for it.
    return minuten < KORT ? [] : [{ wie, op: houderVan(taak), soort, minuten, gekomen }];
  });
}

/**
 * Who waited for whom, longest first: the officer for part A and the partners until the first decision, the partners
 * for the officer, the victim for who tells it.
 */
export function wachtenVan(verloop: Verloop): readonly Wachtregel[] {
  const laatste = verloop.stappen.at(-1)?.event.op ?? verloop.eind.gemeldOp;
  const besluit = besluitOp(verloop) ?? laatste;
  const ovj: Rolhouder = { rol: 'ovj' };
  return [
    ...VOORAF.flatMap((soort) => regel(verloop, soort, ovj, besluit)),
    ...regel(verloop, 'slachtoffer', null, laatste),
    ...regel(verloop, 'vrijheid', { rol: 'kpc' }, laatste),
    ...regel(verloop, 'kennisname', ovj, laatste),
  ].toSorted((a, b) => b.minuten - a.minuten);
}
