import type { TaakSoort } from '../instellingen/stappen.ts';
import type { Datum } from '../termijnen/datum.ts';
import { datumVan } from '../termijnen/datum.ts';
import { taakrechten } from '../zaak/beslissen/rechten.ts';
import { openTaken } from '../zaak/open-taken.ts';
import type { Taak } from '../zaak/taak.ts';
import type { Persoon } from '../zaak/wie.ts';
import { alsRol } from '../zaak/wie.ts';
import type { Zaak } from '../zaak/zaak.ts';

/** One line of somebody's calendar: a number, a task and a day, and nothing else (werkproces §9). */
export type Agendaregel = {
  readonly zaakId: string;
  readonly taakId: string;
  readonly nummer: string;
  readonly soort: TaakSoort;
  readonly datum: Datum;
};

const soorten: ReadonlySet<TaakSoort> = new Set(['plandatum', 'plandatum-item', 'actie']);

/** A plandatum of a case that an OvJ stays on is that of this OvJ alone. */
function isVan(zaak: Zaak, taak: Taak, persoon: Persoon): boolean {
  const eigenaar = zaak.zaakseigenaar ?? null;
  if (taak.soort === 'plandatum' && eigenaar !== null) return eigenaar === persoon.persoonId;
  return alsRol(persoon, taakrechten(taak)) !== null;
}

function datum({ plandatum }: Zaak, { soort, uiterlijk }: Taak): Datum | null {
  if (soort === 'plandatum') return plandatum?.datum ?? null;
  return uiterlijk === null ? null : datumVan(uiterlijk);
}

/** What of the plandata and agreed actions falls to this person on a day, the earliest first. */
export function agendaregels(zaken: Iterable<Zaak>, persoon: Persoon): readonly Agendaregel[] {
  return [...zaken]
    .flatMap((zaak) =>
      openTaken(zaak)
        .filter((taak) => soorten.has(taak.soort) && isVan(zaak, taak, persoon))
        .flatMap((taak) => {
          const op = datum(zaak, taak);
          const { zaakId, nummer } = zaak;
          return op === null ? [] : [{ zaakId, taakId: taak.id, nummer, soort: taak.soort, datum: op }];
        }),
    )
    .toSorted((a, b) => (a.datum === b.datum ? (a.nummer < b.nummer ? -1 : 1) : a.datum < b.datum ? -1 : 1));
}
