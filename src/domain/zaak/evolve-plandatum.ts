import type { ZaakEvent } from './events.ts';
import type { Plandatum } from './plandatumstand.ts';
import type { Zaak } from './zaak.ts';

/** A new plandatum in place of one still open is that one moved: its history goes on (werkproces §7). */
function verzetTot(zaak: Zaak, { datum, op }: ZaakEvent & { type: 'PlandatumGezet' }): Plandatum['verzet'] {
  const plan = zaak.plandatum;
  if (plan === null || plan.afgehandeldOp !== null) return [];
  return plan.datum === datum
    ? plan.verzet
    : [...plan.verzet, { van: plan.datum, naar: datum, op, reden: 'anders' }];
}

function gezet(zaak: Zaak, event: ZaakEvent & { type: 'PlandatumGezet' }): Zaak {
  const nr = (zaak.plandatum?.nr ?? 0) + 1;
  const { datum, items } = event;
  return { ...zaak, plandatum: { nr, datum, items, verzet: verzetTot(zaak, event), afgehandeldOp: null } };
}

function metPlandatum(zaak: Zaak, wijzig: (plan: Plandatum) => Plandatum): Zaak {
  return zaak.plandatum === null ? zaak : { ...zaak, plandatum: wijzig(zaak.plandatum) };
}

/** Folds what the event means for the date on which the case comes back. */
export function evolvePlandatum(zaak: Zaak, event: ZaakEvent): Zaak {
  if (event.type === 'PlandatumGezet') return gezet(zaak, event);
  if (event.type === 'PlandatumVerzet') {
    const { van, naar, op, reden } = event;
    const verzetting = { van, naar, op, reden };
    return metPlandatum(zaak, (plan) => ({ ...plan, datum: naar, verzet: [...plan.verzet, verzetting] }));
  }
  if (event.type === 'PlandatumAfgehandeld') {
    return metPlandatum(zaak, (plan) => ({ ...plan, afgehandeldOp: event.op }));
  }
  return zaak;
}
