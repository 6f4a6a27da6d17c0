import type { Antwoorden, Formulier, Veldfout } from '../../werkproces/formulier.ts';
import type { FormulierView } from '../views.ts';

/** What was typed so far, and what is wrong with it. */
export type Aanmeldinvoer = {
  readonly waarden: Antwoorden;
  readonly fouten: readonly Veldfout[];
  readonly mislukt?: NonNullable<FormulierView['mislukt']>;
};

/** The form with which a case is brought in; it is about no case yet. */
export function aanmeldscherm(
  formulier: Formulier,
  data: FormulierView['data'],
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
    verb: 'zaak.aanmelden',
    data,
    oppakken: false,
    ook: [],
  };
}
