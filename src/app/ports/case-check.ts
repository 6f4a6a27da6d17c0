import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import type { IntakeMessage } from '../usecases/intake-port.ts';

/** What is wrong with a message: the path of the field, and Dutch words that repeat nothing of it. */
export type MessageError = { readonly pad: string; readonly melding: string };

export type CheckedCase =
  | { readonly ok: true; readonly checked: Pick<IntakeMessage, 'locatie' | 'message' | 'contentHash'> }
  | { readonly ok: false; readonly fouten: readonly MessageError[] };

/**
 * Checks a case that somebody typed, or that stands in a file, as the signed intake checks a first message: every
 * field, what cannot be true together, and personal data in free text.
 *
 * @param nu case clock, epoch ms
 */
export type CaseCheck = (bericht: Readonly<Record<string, unknown>>, nu: Tijdstip) => CheckedCase;
