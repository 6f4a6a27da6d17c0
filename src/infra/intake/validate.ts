import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import type { Melding, Meldingwijziging } from '../../domain/zaak/melding.ts';
import type { Fout } from '../http/server/problem.ts';
import type { JsonObject } from './body.ts';
import { contradictions } from './contradictions.ts';
import { fieldErrors } from './field-errors.ts';
import { personalDataErrors } from './free-text.ts';
import { firstMessage, laterMessage } from './schema.ts';

export type Validated =
  | {
      readonly ok: true;
      readonly locatie: string;
      readonly message: Melding | Meldingwijziging;
      /** What a first message would still need; empty for a complete one. */
      readonly missing: readonly Fout[];
    }
  | { readonly ok: false; readonly fouten: readonly Fout[] };

type Read =
  | { readonly read: Melding | Meldingwijziging; readonly locatie: string; readonly missing: readonly Fout[] }
  | { readonly read: null; readonly fouten: readonly Fout[] };

/** Nobody wants to hear that a later message lacks what it may leave out. */
function isLater({ berichtNr }: JsonObject): boolean {
  return typeof berichtNr === 'number' && berichtNr > 1;
}

function read(value: JsonObject): Read {
  const first = firstMessage.safeParse(value);
  if (first.success) {
    const { locatie, ...message } = first.data;
    return { read: message, locatie, missing: [] };
  }
  const missing = fieldErrors(first.error, value);
  const later = laterMessage.safeParse(value);
  if (!later.success) {
    return { read: null, fouten: isLater(value) ? fieldErrors(later.error, value) : missing };
  }
  const { locatie, ...message } = later.data;
  return { read: message, locatie, missing };
}

/**
 * Checks a message field by field, then for what cannot be true and what may not be there.
 *
 * @param now case clock, epoch ms: future and past of the suspect, not of this machine
 */
export function validate(value: JsonObject, now: Tijdstip): Validated {
  const result = read(value);
  if (result.read === null) return { ok: false, fouten: result.fouten };
  const fouten = [...contradictions(result.read, now), ...personalDataErrors(result.read)];
  if (fouten.length > 0) return { ok: false, fouten };
  return { ok: true, locatie: result.locatie, message: result.read, missing: result.missing };
}
