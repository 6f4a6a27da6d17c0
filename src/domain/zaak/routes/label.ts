import type { Taakvraag } from '../taak.ts';
import type { Zaak } from '../zaak.ts';
import { routetaak, vtHouders } from './taak.ts';

/** Somebody asked Veilig Thuis whether the system is known: one question for each organisation (werkproces §2). */
export function bekendTaken(zaak: Zaak): readonly Taakvraag[] {
  if (zaak.bekendGevraagdOp === null) return [];
  return vtHouders(zaak).map((houder) => routetaak('bekend', `bekend:${houder.organisatie}`, houder, null));
}
