import type { Antwoorden, Veldfout } from '../../werkproces/formulier.ts';
import { zaakVerbeteren } from '../../werkproces/formulieren/zaak-aanmelden.ts';
import type { Zaak } from '../../zaak/zaak.ts';
import type { FormulierView } from '../views.ts';
import { zaakformulier } from './zaakschermen.ts';

/** What was typed so far, what is wrong with it, and what came in between. */
export type Verbeterinvoer = {
  readonly waarden: Antwoorden;
  readonly fouten: readonly Veldfout[];
  /** It asks which of two times is meant. */
  readonly dubbel: boolean;
  readonly verouderd?: boolean;
  readonly mislukt?: NonNullable<FormulierView['mislukt']>;
};

/**
 * The form with which a case was brought in by hand, to be put right. Its button says of which version of the case it
 * was made (`v`), so that what somebody else put right meanwhile is not undone unseen.
 */
export function verbeterscherm(zaak: Zaak, versie: number, invoer: Verbeterinvoer): FormulierView {
  const { soort } = zaak.melding;
  const { dubbel, waarden, fouten, verouderd = false, mislukt } = invoer;
  return {
    ...zaakformulier(zaak, zaakVerbeteren({ soort, dubbel }), 'zaak.verbeteren', {
      waarden,
      fouten,
      data: { v: versie },
    }),
    verouderd,
    ...(mislukt === undefined ? {} : { mislukt }),
  };
}
