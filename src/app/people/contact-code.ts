import { createHash } from 'node:crypto';
import { CODES_PER_UUR } from '../../domain/bereikbaarheid/codes.ts';
import type { Contactkanaal, Contactpunt } from '../../domain/bereikbaarheid/contactpunt.ts';
import { MINUUT, UUR } from '../../domain/termijnen/tijdstip.ts';
import type { Contacts } from '../ports/contact-points.ts';

/** How long a code is taken, ms. */
const VALID = 10 * MINUUT;
/** Wrong codes before it no longer counts. */
const MAX_WRONG = 5;
const CODES = 1_000_000;

/** Six digits from an unguessable token. */
export function codeFrom(token: string): string {
  const digest = createHash('sha256').update(`contact ${token}`).digest();
  return String(digest.readUInt32BE(0) % CODES).padStart(6, '0');
}

function hashOf(code: string): string {
  return createHash('sha256').update(code).digest('hex');
}

/**
 * Somebody gives an address: it waits for its code.
 *
 * @param wall wall clock, ms
 * @returns null when they had too many codes sent
 */
export function withPending(
  contacts: Contacts,
  contact: Contactpunt,
  code: string,
  wall: number,
): Contacts | null {
  const recent = contacts.codesSent.filter((at) => at > wall - UUR);
  if (recent.length >= CODES_PER_UUR) return null;
  const pending = { ...contact, codeHash: hashOf(code), until: wall + VALID, wrong: 0 };
  return { ...contacts, pending, codesSent: [...recent, wall] };
}

export type CodeOutcome = 'bevestigd' | 'verkeerde-code' | 'code-verlopen';

/** Somebody types a code back. The address becomes theirs in place of the one they had for that channel. */
export function withCode(
  contacts: Contacts,
  typed: string,
  wall: number,
): { readonly outcome: CodeOutcome; readonly contacts: Contacts } {
  const { pending, verified } = contacts;
  if (pending === null || pending.until <= wall) {
    return { outcome: 'code-verlopen', contacts: { ...contacts, pending: null } };
  }
  if (hashOf(typed.replaceAll(/\D/g, '')) !== pending.codeHash) {
    const wrong = pending.wrong + 1;
    const over = wrong >= MAX_WRONG;
    return {
      outcome: over ? 'code-verlopen' : 'verkeerde-code',
      contacts: { ...contacts, pending: over ? null : { ...pending, wrong } },
    };
  }
  const { kanaal, adres } = pending;
  const others = verified.filter((v) => v.kanaal !== kanaal);
  return {
    outcome: 'bevestigd',
    contacts: { ...contacts, verified: [...others, { kanaal, adres, verifiedAt: wall }], pending: null },
  };
}

/** Somebody no longer wants to be reached by a channel. */
export function without(contacts: Contacts, kanaal: Contactkanaal): Contacts {
  const pending = contacts.pending?.kanaal === kanaal ? null : contacts.pending;
  return { ...contacts, pending, verified: contacts.verified.filter((v) => v.kanaal !== kanaal) };
}
