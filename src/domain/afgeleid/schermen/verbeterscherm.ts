import type { Antwoorden, Veldfout } from '../../werkproces/formulier.ts';
import type { Aanmeldsoort } from '../../werkproces/formulieren/zaak-aanmelden.ts';
import { zaakVerbeteren } from '../../werkproces/formulieren/zaak-aanmelden.ts';
import { magWisselen } from '../../zaak/verbeteren.ts';
import type { Zaak } from '../../zaak/zaak.ts';
import type { FormulierView } from '../views.ts';
import { zaakformulier } from './zaakschermen.ts';

/** What was typed so far, what is wrong with it, and what came in between. */
export type Verbeterinvoer = {
  /** Held or not, as it is put right. */
  readonly soort: Aanmeldsoort;
  readonly waarden: Antwoorden;
  readonly fouten: readonly Veldfout[];
  /** It asks which of two times is meant. */
  readonly dubbel: boolean;
  readonly verouderd?: boolean;
  readonly mislukt?: NonNullable<FormulierView['mislukt']>;
};

/**
 * The form with which a case was brought in by hand, to be put right. Its button says of which version of the case it
 * was made (`v`), so that what somebody else put right meanwhile is not undone unseen, and for whom it is: held or not
 * (`s`).
 */
export function verbeterscherm(zaak: Zaak, versie: number, invoer: Verbeterinvoer): FormulierView {
  const { soort, dubbel, waarden, fouten, verouderd = false, mislukt } = invoer;
  const wisselt = soort !== zaak.melding.soort;
  const andere = soort === 'vast' ? 'niet-vast' : 'vast';
  return {
    ...zaakformulier(zaak, zaakVerbeteren({ soort, dubbel, wisselt }), 'zaak.verbeteren', {
      waarden,
      fouten,
      data: { v: versie, s: soort },
    }),
    ook: magWisselen(zaak, andere) ? [`zit-${andere}`] : [],
    verouderd,
    ...(mislukt === undefined ? {} : { mislukt }),
  };
}
