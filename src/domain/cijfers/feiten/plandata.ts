import { datumVan, eindeVanDag } from '../../termijnen/datum.ts';
import type { Plandatum } from '../../zaak/plandatumstand.ts';
import type { Zaak } from '../../zaak/zaak.ts';
import { telBij } from '../rijen.ts';
import type { Verloop } from '../verloop.ts';
import type { Waarneming } from '../waarneming.ts';

/** Every plandatum as it stood last; one in place of one still open is the same, moved (werkproces §7). */
function plannen({ stappen }: Verloop): readonly Plandatum[] {
  const alle: Plandatum[] = [];
  for (const { event, voor, na } of stappen) {
    const plan = na.plandatum;
    const vorig = voor?.plandatum ?? null;
    if (plan === null || plan === vorig) continue;
    // Done at the location that the case came from: it counts there.
    if (event.type === 'ZaakOvergenomen' && plan.afgehandeldOp !== null) continue;
    if (vorig !== null && vorig.afgehandeldOp === null) alle.pop();
    alle.push(plan);
  }
  return alle;
}

function stand(plan: Plandatum, zaak: Zaak): Pick<Waarneming, 'deel' | 'daarna'> | null {
  const { datum, afgehandeldOp, verzet } = plan;
  if (afgehandeldOp === null && zaak.status === 'open') {
    return { deel: 'loopt', daarna: { deel: 'over-datum', vanaf: eindeVanDag(datum) + 1 } };
  }
  // Taken over from another location, or by one: the date is kept or not where the case is now.
  if (afgehandeldOp === null && zaak.verplaatstNaar !== null) return null;
  const einde = afgehandeldOp ?? zaak.eindeOp ?? zaak.gemeldOp;
  if (datumVan(einde) > datum) return { deel: 'over-datum' };
  if (afgehandeldOp === null) return { deel: 'vervallen' };
  return { deel: verzet.length > 0 ? 'verzet' : 'gehaald' };
}

/** Plandata kept, moved, overdue, and why they were moved (werkproces §10). */
export function plandata(verloop: Verloop): readonly Waarneming[] {
  const { eind } = verloop;
  return plannen(verloop).flatMap((plan) => {
    const deel = stand(plan, eind);
    return [
      ...(deel === null ? [] : telBij('plandata', eind.vtRegios, deel)),
      ...plan.verzet.flatMap(({ reden }) => telBij('plandata-verzet', eind.vtRegios, { deel: reden })),
    ];
  });
}
