import type { TaakSoort } from '../../instellingen/stappen.ts';
import type { Antwoorden, Formulier } from '../../werkproces/formulier.ts';
import { valideer } from '../../werkproces/valideer.ts';
import type { Omstandigheden } from '../commands.ts';
import { taakVan } from '../open-taken.ts';
import type { Taak } from '../taak.ts';
import type { Door, Rolhouder } from '../wie.ts';
import { alsRol } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import { taakrechten } from './rechten.ts';
import type { Uitkomst } from './uitkomst.ts';
import { afgewezen } from './uitkomst.ts';

type Geweigerd = Extract<Uitkomst, { ok: false }>;
export type Toegang = { readonly ok: true; readonly taak: Taak; readonly door: Door } | Geweigerd;

function geweigerd(uitkomst: Uitkomst): Geweigerd {
  if (uitkomst.ok) throw new RangeError('a refusal was expected');
  return uitkomst;
}

/**
 * The task and the role in which the actor may do it. A lapsed task cannot be done any more; a task that was
 * answered can, so that an answer can be changed. `ook`: further roles that may.
 */
export function toegangTotTaak(
  zaak: Zaak,
  taakId: string,
  soort: TaakSoort,
  { actor }: Omstandigheden,
  ook: readonly Rolhouder[] = [],
): Toegang {
  const taak = taakVan(zaak, taakId);
  if (taak === undefined || taak.soort !== soort) return geweigerd(afgewezen({ code: 'onbekende-taak' }));
  const door = alsRol(actor, [...taakrechten(taak), ...ook]);
  if (door === null) return geweigerd(afgewezen({ code: 'geen-recht' }));
  if (taak.status === 'vervallen') return geweigerd(afgewezen({ code: 'niet-nu' }));
  return { ok: true, taak, door };
}

/** Checks a form of a task: not stale, and every answer valid. The typed input always comes back. */
export function leesInvoer(
  taak: Taak,
  revisie: number,
  formulier: Formulier,
  invoer: Readonly<Record<string, unknown>>,
): { readonly ok: true; readonly antwoorden: Antwoorden } | Geweigerd {
  const gelezen = valideer(formulier, invoer);
  if (taak.revisie !== revisie) {
    const waarden = gelezen.ok ? gelezen.antwoorden : gelezen.waarden;
    return geweigerd(afgewezen({ code: 'verouderd', taakId: taak.id, waarden }));
  }
  if (gelezen.ok) return gelezen;
  return geweigerd(afgewezen({ code: 'ongeldig', fouten: gelezen.fouten, waarden: gelezen.waarden }));
}

/** What a command of a form brings along. */
type Formulieropdracht = {
  readonly taakId: string;
  readonly revisie: number;
  readonly invoer: Readonly<Record<string, unknown>>;
};
type Ingevuld = Extract<Toegang, { ok: true }> & {
  readonly formulier: Formulier;
  readonly antwoorden: Antwoorden;
};

/**
 * The form of a task, filled in by somebody who may: access first, then the answers.
 *
 * @param kies the form, or which form this task has in this case; null: it has none
 * @param ook further roles that may
 */
export function ingevuldeTaak(
  zaak: Zaak,
  { taakId, revisie, invoer }: Formulieropdracht,
  soort: TaakSoort,
  om: Omstandigheden,
  kies: Formulier | ((taak: Taak) => Formulier | null),
  ook: readonly Rolhouder[] = [],
): Ingevuld | Geweigerd {
  const toegang = toegangTotTaak(zaak, taakId, soort, om, ook);
  if (!toegang.ok) return toegang;
  const formulier = typeof kies === 'function' ? kies(toegang.taak) : kies;
  if (formulier === null) return geweigerd(afgewezen({ code: 'onbekende-taak' }));
  const gelezen = leesInvoer(toegang.taak, revisie, formulier, invoer);
  return gelezen.ok ? { ...toegang, formulier, antwoorden: gelezen.antwoorden } : gelezen;
}

/** One choice among the answers, when it was made. */
export function keuze(antwoorden: Antwoorden, veld: string): string | null {
  const waarde = antwoorden[veld];
  return typeof waarde === 'string' && waarde !== '' ? waarde : null;
}

/** Several choices among the answers. */
export function keuzes(antwoorden: Antwoorden, veld: string): readonly string[] {
  const waarde = antwoorden[veld];
  return typeof waarde === 'string' || waarde === undefined ? [] : waarde;
}
