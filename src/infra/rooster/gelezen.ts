import type { LosseDienst } from '../../domain/rooster/rooster.ts';
import type { Periode } from '../../domain/termijnen/tijdstip.ts';
import { UUR } from '../../domain/termijnen/tijdstip.ts';

/** What was read from a file, or everything that is wrong with it, in Dutch. Never both: nothing is half read. */
export type Gelezen =
  | { readonly ok: true; readonly diensten: readonly LosseDienst[] }
  | { readonly ok: false; readonly fouten: readonly string[] };

/** Longer than this is a mistake in a date. */
const LANGST = 7 * 24 * UUR;
/** More shifts than this do not belong in one event. */
const MEEST = 2_000;

/** A line or appointment as it was read: `waar` names it without its text, which may hold a name. */
export type Ruw = { readonly waar: string; readonly dienst: Periode | string; readonly wie: string };

function fout(waar: string, wat: string): string {
  return `${waar}: ${wat}`;
}

/**
 * Checks what was read. People are named by the ids of the settings; other texts are never repeated in a message:
 * they may be names.
 *
 * @param bekend ids of the people who hold the role
 */
export function keur(regels: readonly Ruw[], bekend: readonly string[]): Gelezen {
  const fouten: string[] = [];
  const diensten: LosseDienst[] = [];
  const namen = `verwacht ${bekend.join(', ')}`;
  for (const { waar, dienst, wie } of regels) {
    if (typeof dienst === 'string') {
      fouten.push(fout(waar, dienst));
      continue;
    }
    const ids = wie.split(/[\s,+/]+/).filter((id) => id !== '');
    if (dienst.tot <= dienst.van) fouten.push(fout(waar, 'het einde is niet na het begin'));
    else if (dienst.tot - dienst.van > LANGST) fouten.push(fout(waar, 'duurt langer dan zeven dagen'));
    else if (ids.length === 0) fouten.push(fout(waar, `er staat niemand; ${namen}`));
    else if (ids.some((id) => !bekend.includes(id))) {
      fouten.push(fout(waar, `er staat iemand die deze rol hier niet heeft; ${namen}`));
    } else diensten.push({ ...dienst, wie: ids });
  }
  if (regels.length === 0) fouten.push('er staat geen enkele dienst in');
  if (regels.length > MEEST) fouten.push(`meer dan ${MEEST} diensten; kies een kortere periode`);
  return fouten.length > 0
    ? { ok: false, fouten }
    : { ok: true, diensten: diensten.toSorted((a, b) => a.van - b.van) };
}
