import type { Antwoorden } from '../werkproces/formulier.ts';
import type { ZaakEvent } from './events.ts';
import type { IngevuldFormulier } from './ingevuld.ts';
import type { Zaak } from './zaak.ts';

function zonder<T>(record: Readonly<Record<string, T>>, weg: readonly string[]): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([sleutel]) => !weg.includes(sleutel)));
}

/** Folds one screen of a form: what it asked is replaced, also by nothing; the other screens stay. */
export function evolveIngevuld(zaak: Zaak, event: ZaakEvent): Zaak {
  if (event.type !== 'FormulierIngevuld') return zaak;
  const { taakId, formulier, gevraagd, klaar, op, door } = event;
  const eerder = zaak.ingevuld[taakId];
  const antwoorden: Antwoorden = { ...zonder(eerder?.antwoorden ?? {}, gevraagd), ...event.antwoorden };
  const nu = Object.fromEntries(Object.keys(event.antwoorden).map((veld) => [veld, { op, door }]));
  const ingevuld: IngevuldFormulier = {
    taakId,
    formulier,
    antwoorden,
    perVeld: { ...zonder(eerder?.perVeld ?? {}, gevraagd), ...nu },
    revisie: (eerder?.revisie ?? 0) + 1,
    klaar,
    op,
    door,
  };
  return { ...zaak, ingevuld: { ...zaak.ingevuld, [taakId]: ingevuld } };
}
