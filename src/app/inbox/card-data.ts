import { knopsleutels } from '../../domain/werkproces/valideer.ts';

/** What a button of ours carries, as it came back: untrusted. Inputs stand beside these keys. */
export type CardData = Readonly<Record<string, unknown>> & {
  /** zaakId */
  readonly z?: string;
  /** taakId */
  readonly t?: string;
  /** revision of the task when the card was made */
  readonly r?: number;
  /** place in the chain when the card was made: `<version>.<head prefix>` */
  readonly h?: string;
  /** post the card belongs to */
  readonly p?: string;
};

const LONGEST = { z: 100, t: 120, p: 160 } as const;
const HEAD = /^\d{1,7}\.[0-9a-f]{0,8}$/;
const MOST_REVISIONS = 1_000_000;

/** What is read by name; and what is no name of anything, though JSON can hold it. */
const read: ReadonlySet<string> = new Set(['z', 't', 'r', 'h', 'p', '__proto__']);

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest;
}

/** A revision comes back as a number, and from some clients as its digits. @returns null for anything else */
function revisionOf(value: unknown): number | null {
  const revision = typeof value === 'string' && /^\d{1,7}$/.test(value) ? Number(value) : value;
  const fits = typeof revision === 'number' && Number.isInteger(revision) && revision >= 0;
  return fits && revision <= MOST_REVISIONS ? revision : null;
}

/** A number on a button, as itself or as its digits; `NaN` for whatever else, which may not even be converted. */
export function getalVan(value: unknown): number {
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
}

/** Reads button data, by hand: every press comes through here. @returns null when it is not of a card of ours */
export function readCardData(data: Readonly<Record<string, unknown>>): CardData | null {
  const { z, t, r, h, p } = data;
  if (z !== undefined && !isText(z, LONGEST.z)) return null;
  if (t !== undefined && !isText(t, LONGEST.t)) return null;
  if (p !== undefined && !isText(p, LONGEST.p)) return null;
  if (h !== undefined && !(typeof h === 'string' && HEAD.test(h))) return null;
  const revision = r === undefined ? undefined : revisionOf(r);
  if (revision === null) return null;
  return {
    ...Object.fromEntries(Object.entries(data).filter(([key]) => !read.has(key))),
    ...(z === undefined ? {} : { z }),
    ...(t === undefined ? {} : { t }),
    ...(revision === undefined ? {} : { r: revision }),
    ...(h === undefined ? {} : { h }),
    ...(p === undefined ? {} : { p }),
  };
}

/** The typed answers: all but the keys of the button itself. `without` names further ones of this button. */
export function inputsOf(data: CardData, ...without: readonly string[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(data).filter(([key]) => !knopsleutels.includes(key) && !without.includes(key)),
  );
}
