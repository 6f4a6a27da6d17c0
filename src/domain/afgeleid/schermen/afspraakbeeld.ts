import { filterAntwoorden } from '../../privacy/verstrekkingentabel.ts';
import { formulierMet } from '../../werkproces/formulierenregister.ts';
import { afspraakVan } from '../../zaak/routes/actieoverleg.ts';
import type { Taak } from '../../zaak/taak.ts';
import type { Persoon } from '../../zaak/wie.ts';
import type { Zaak } from '../../zaak/zaak.ts';
import type { FormulierView } from '../views.ts';
import type { Weergave } from '../weergave.ts';
import { betrokkenRollen } from './lezer.ts';

/** What was agreed that this task asks, as far as this reader may read it; nothing for a task of another kind. */
export function afspraakbeeld(
  zaak: Zaak,
  taak: Taak,
  persoon: Persoon,
  weergave: Weergave,
): Pick<FormulierView, 'afspraak'> {
  const afspraak = taak.soort === 'actie' ? afspraakVan(zaak, taak.id) : null;
  const formulier = formulierMet(afspraak?.formulier ?? '');
  if (afspraak === null || formulier === undefined) return {};
  const rollen = betrokkenRollen(zaak, persoon);
  const antwoorden = filterAntwoorden(formulier, afspraak.wat, rollen, weergave.verstrekkingentabel);
  return { afspraak: { formulier, door: afspraak.door, antwoorden } };
}
