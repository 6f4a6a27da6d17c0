import { isHg } from '../hg-label.ts';
import type { Taakvraag } from '../taak.ts';
import type { Zaak } from '../zaak.ts';
import { actieTaken, overlegTaken } from './actieoverleg.ts';
import { bekendTaken } from './label.ts';
import { spreekuurTaken } from './spreekuur.ts';
import { drieVragenTaken, triageTaken, vtMeldingTaken } from './zijvragen.ts';
import { zvhTaken } from './zvh.ts';

/** Tasks of the roads a case took and of the side questions that it asks. */
export function routeTaken(zaak: Zaak): readonly Taakvraag[] {
  return [
    ...(isHg(zaak) ? [...drieVragenTaken(zaak), ...triageTaken(zaak)] : bekendTaken(zaak)),
    ...vtMeldingTaken(zaak),
    ...spreekuurTaken(zaak),
    ...zvhTaken(zaak),
    ...overlegTaken(zaak),
    ...actieTaken(zaak),
  ];
}
