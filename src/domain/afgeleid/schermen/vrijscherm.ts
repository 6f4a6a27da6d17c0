import { invullers, vrijFormulierVan } from '../../zaak/formulier-van.ts';
import type { Persoon } from '../../zaak/wie.ts';
import { alsRol } from '../../zaak/wie.ts';
import type { Zaak } from '../../zaak/zaak.ts';
import type { FormulierView } from '../views.ts';
import type { Weergave } from '../weergave.ts';
import { bekendeFeiten } from './feiten.ts';
import { inSchermen } from './in-schermen.ts';
import type { Hertoon } from './taakscherm.ts';
import { zaakformulier } from './zaakschermen.ts';

/** Whether this person may fill in a form that nobody was asked for. */
export function magInvullen(zaak: Zaak, id: string, persoon: Persoon): boolean {
  const formulier = zaak.status === 'open' ? vrijFormulierVan(zaak, id) : null;
  return formulier !== null && alsRol(persoon, invullers(zaak, formulier)) !== null;
}

/** A form that nobody was asked for, with what was filled in before; null for who may not. */
export function vrijscherm(
  zaak: Zaak,
  id: string,
  persoon: Persoon,
  weergave: Weergave,
  hertoon: Hertoon = {},
): FormulierView | null {
  const formulier = vrijFormulierVan(zaak, id);
  if (formulier === null || !magInvullen(zaak, id, persoon)) return null;
  const ingevuld = zaak.ingevuld[id];
  const bekend = ingevuld?.antwoorden ?? {};
  const deel = inSchermen(formulier, bekend, hertoon.scherm);
  return {
    ...zaakformulier(zaak, deel.formulier, 'formulier.invullen', {
      waarden: hertoon.waarden ?? bekend,
      fouten: hertoon.fouten ?? [],
      data: { t: id, r: ingevuld?.revisie ?? 0, ...deel.data },
    }),
    ...(deel.scherm === undefined ? {} : { scherm: deel.scherm }),
    verouderd: hertoon.verouderd ?? false,
    vooraf: bekendeFeiten(zaak, persoon, weergave),
  };
}
