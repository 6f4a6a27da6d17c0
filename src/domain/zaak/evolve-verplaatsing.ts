import type { ZaakEvent } from './events.ts';
import type { Zaak } from './zaak.ts';

/** Folds that a case came from another location or went to one; others leave the case as it is. */
export function evolveVerplaatsing(zaak: Zaak, event: ZaakEvent): Zaak {
  if (event.type === 'ZaakOvergenomen') {
    const { zaakId, nummer } = event.van;
    const gekoppeld = [...event.stand.gekoppeld, { zaakId, nummer, verplaatsing: true as const }];
    return { ...zaak, ...event.stand, gekoppeld, overgenomenVan: event.van };
  }
  if (event.type === 'ZaakVerplaatst') {
    const { zaakId, nummer } = event.naar;
    const gekoppeld = [...zaak.gekoppeld, { zaakId, nummer, verplaatsing: true as const }];
    return { ...zaak, status: 'gesloten', eindeOp: event.op, verplaatstNaar: event.naar, gekoppeld };
  }
  return zaak;
}
