import type { Antwoorden, Formulier, Veldfout } from '../../werkproces/formulier.ts';
import type { FormulierView } from '../views.ts';

/** What was typed so far, and what is wrong with it. */
export type Aanmeldinvoer = {
  readonly waarden: Antwoorden;
  readonly fouten: readonly Veldfout[];
  readonly mislukt?: NonNullable<FormulierView['mislukt']>;
};

const VERB = 'zaak.aanmelden';

/**
 * The form with which a case is brought in; it is about no case yet.
 *
 * @param plek the location where the case goes; empty while there are more
 * @param vorm what the button that sends it says of this form
 */
export function aanmeldscherm(
  formulier: Formulier,
  plek: { readonly l?: string },
  vorm: FormulierView['data'],
  invoer: Aanmeldinvoer = { waarden: {}, fouten: [] },
): FormulierView {
  return {
    soort: 'formulier',
    kop: null,
    taak: null,
    formulier,
    ...invoer,
    verouderd: false,
    vooraf: [],
    vangrails: [],
    verb: VERB,
    data: { ...plek, ...vorm },
    terug: { verb: VERB, data: plek },
    oppakken: false,
    ook: [],
  };
}
