import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { Metrics } from '../metrics/metrics.ts';

/** How long each question waited that this step answered. Practice does not count: nobody was waiting. */
export function meetAntwoorden(metrics: Metrics, before: Zaak, after: Zaak): void {
  if (after.oefening) return;
  for (const taak of Object.values(after.taken)) {
    const { id, soort, status, klaarOp, gevraagdOp } = taak;
    if (status !== 'beantwoord' || klaarOp === null || before.taken[id]?.klaarOp === klaarOp) continue;
    metrics.taskAnswered(soort, klaarOp - gevraagdOp);
  }
}
