import { readFileSync } from 'node:fs';
import type { Probleem } from './config-error.ts';

/** The environment as Node has it. */
export type Omgeving = Readonly<Record<string, string | undefined>>;

/** A value from the environment, or why it cannot be used. */
export type Gelezen = { readonly waarde: string | undefined } | { readonly probleem: Probleem };

/**
 * Reads a variable, or the file that `<naam>_FILE` points at, without the line end that editors
 * add. An empty value is the same as none.
 */
export function leesVariabele(omgeving: Omgeving, naam: string): Gelezen {
  const waarde = leeg(omgeving[naam]);
  const bestand = leeg(omgeving[`${naam}_FILE`]);
  if (bestand === undefined) return { waarde };
  if (waarde !== undefined) return fout(`${naam}_FILE`, `verwacht ${naam} of ${naam}_FILE, niet allebei`);
  try {
    return { waarde: leeg(readFileSync(bestand, 'utf8').trimEnd()) };
  } catch {
    // The reason names a path and nothing else an operator needs; the variable is enough to find it.
    return fout(`${naam}_FILE`, `het bestand ${bestand} is niet te lezen`);
  }
}

function leeg(waarde: string | undefined): string | undefined {
  return waarde === '' ? undefined : waarde;
}

function fout(pad: string, melding: string): Gelezen {
  return { probleem: { waar: 'omgeving', pad, melding } };
}
