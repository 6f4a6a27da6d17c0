import type { Antwoorden, Formulier } from '../../werkproces/formulier.ts';
import { aantalSchermen, eersteOpenScherm, schermVan } from '../../werkproces/schermen.ts';
import type { FormulierView } from '../views.ts';

/**
 * The part of a form that one card shows. A short form is one screen; of a longer one the card opens where
 * something is still open, and its button carries which screen it is (`s`).
 *
 * @param gevraagd screen to show, from 1
 */
export function inSchermen(
  formulier: Formulier,
  bekend: Antwoorden,
  gevraagd?: number,
): Pick<FormulierView, 'formulier' | 'scherm' | 'data'> {
  const van = aantalSchermen(formulier);
  if (van === 1) return { formulier, data: {} };
  const nr = Math.min(van, gevraagd ?? eersteOpenScherm(formulier, bekend));
  return { formulier: schermVan(formulier, nr), scherm: { nr, van }, data: { s: nr } };
}
