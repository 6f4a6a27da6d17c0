import { datumVan } from '../termijnen/datum.ts';
import type { Taak } from '../zaak/taak.ts';
import { isOpen } from '../zaak/taak.ts';
import type { Herinnering, Zaak } from '../zaak/zaak.ts';
import { bekendeFeiten } from './schermen/feiten.ts';
import type { Feitregel } from './views.ts';
import type { Weergave } from './weergave.ts';

/** Any OvJ: whoever is on duty that day reads what the role may read. */
const officier = { soort: 'persoon', persoonId: '', rollen: [{ rol: 'ovj' }] } as const;

/** What had to be ready for the plandatum, and whether it is. */
function punten(zaak: Zaak): readonly Feitregel[] {
  const plan = zaak.plandatum;
  if (plan === null) return [];
  return plan.items.map(({ rol }, index): Feitregel => {
    const taak = zaak.taken[`plandatum-item:${plan.nr}:${index + 1}`];
    return { soort: 'plandatum-punt', rol, klaar: taak?.status === 'beantwoord' };
  });
}

/**
 * The hand-over on the morning of a plandatum, for the OvJ then on duty, who may never have seen the case: what
 * was decided and is known, what is ready, how often it moved. Gone once the plandatum is dealt with (werkproces §7).
 */
export function overdrachtsregels(
  zaak: Zaak,
  taak: Taak,
  { op }: Herinnering,
  weergave: Weergave,
): readonly Feitregel[] {
  const plan = zaak.plandatum;
  if (taak.soort !== 'plandatum' || !isOpen(taak) || plan === null || datumVan(op) < plan.datum) return [];
  const verzet = plan.verzet.length;
  return [
    ...bekendeFeiten(zaak, officier, weergave).filter(({ soort }) => soort !== 'plandatum'),
    ...punten(zaak),
    ...(verzet === 0 ? [] : [{ soort: 'plandatum-verzet', aantal: verzet } as const]),
  ];
}
