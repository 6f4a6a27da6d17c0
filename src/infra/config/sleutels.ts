import type { Probleem } from './config-error.ts';
import type { Omgeving } from './lees-omgeving.ts';
import { leesVariabele } from './lees-omgeving.ts';

const MIN_BYTES = 24;
const MAX_BYTES = 64;

/** The keys that settings refer to, by reference: the value of the variable, or the literal itself. */
export type Sleutels = ReadonlyMap<string, string>;

/**
 * Looks up signing keys after the Standard Webhooks specification: `whsec_` and 24 to 64 bytes in
 * base64. A message never holds a key.
 */
export function leesSleutels(
  verwijzingen: Iterable<string>,
  omgeving: Omgeving,
): { readonly sleutels: Sleutels; readonly problemen: readonly Probleem[] } {
  const sleutels = new Map<string, string>();
  const problemen: Probleem[] = [];
  for (const verwijzing of new Set(verwijzingen)) {
    const letterlijk = verwijzing.startsWith('whsec_');
    const gelezen = letterlijk ? { waarde: verwijzing } : leesVariabele(omgeving, verwijzing);
    if ('probleem' in gelezen) problemen.push(gelezen.probleem);
    else if (gelezen.waarde !== undefined && isSleutel(gelezen.waarde)) {
      sleutels.set(verwijzing, gelezen.waarde);
    } else {
      const melding = `${gelezen.waarde === undefined ? 'ontbreekt; ' : ''}verwacht whsec_ met 24 tot 64 bytes in base64`;
      problemen.push({ waar: 'omgeving', pad: letterlijk ? 'whsec_…' : verwijzing, melding });
    }
  }
  return { sleutels, problemen };
}

/** Whether a text is a signing key after Standard Webhooks. */
export function isSleutel(waarde: string): boolean {
  const inhoud = /^whsec_([A-Za-z0-9+/]+={0,2})$/.exec(waarde)?.[1];
  if (inhoud === undefined) return false;
  const { length } = Buffer.from(inhoud, 'base64');
  return length >= MIN_BYTES && length <= MAX_BYTES;
}
