import type { Locatie } from '../instellingen/locatie.ts';
import { datumVan } from '../termijnen/datum.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { taakrechten } from '../zaak/beslissen/rechten.ts';
import { openTaken } from '../zaak/open-taken.ts';
import type { Persoon } from '../zaak/wie.ts';
import { alsRol } from '../zaak/wie.ts';
import type { Zaak } from '../zaak/zaak.ts';
import type { Plandatabeeld, Plandatumregel } from './views/locatiebeeld.ts';

function regel(zaak: Zaak, persoon: Persoon, locatie: Locatie): readonly Plandatumregel[] {
  const { plandatum: plan, zaakseigenaar } = zaak;
  if (plan === null || plan.afgehandeldOp !== null) return [];
  const open = openTaken(zaak);
  const taak = open.find(({ soort }) => soort === 'plandatum');
  const magVerzetten = taak !== undefined && alsRol(persoon, taakrechten(taak)) !== null;
  return [
    {
      zaakId: zaak.zaakId,
      nummer: zaak.nummer,
      datum: plan.datum,
      open: open.filter(({ soort }) => soort === 'plandatum-item').length,
      punten: plan.items.length,
      verzet: plan.verzet.length,
      officier: locatie.personen.find(({ id }) => id === zaakseigenaar)?.label ?? null,
      taak: magVerzetten ? { taakId: taak.id, revisie: taak.revisie } : null,
    },
  ];
}

/** Every plandatum of a location that is still to be handled, the earliest first (werkproces §7). */
export function plandatabeeld(
  zaken: Iterable<Zaak>,
  persoon: Persoon,
  locatie: Locatie,
  nu: Tijdstip,
): Plandatabeeld {
  const regels = [...zaken].flatMap((zaak) => regel(zaak, persoon, locatie));
  return { vandaag: datumVan(nu), regels: regels.toSorted((a, b) => (a.datum < b.datum ? -1 : 1)) };
}
