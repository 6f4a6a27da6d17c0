import type { Registered } from '../../app/ports/register.ts';
import type { Anker } from '../audit/lees-ankers.ts';

/**
 * Anchors that this backup can be held against: those up to the last one that it knows itself. What was anchored after it
 * was made tells how old it is, and not that something is wrong.
 */
export function ankersTot(
  ankers: readonly Anker[],
  register: readonly Registered[],
): { readonly tot: readonly Anker[]; readonly erna: readonly Anker[] } {
  const bekend = new Set(register.flatMap(({ entry }) => (entry.soort === 'anker' ? [entry.hash] : [])));
  const laatste = ankers.findLastIndex(({ hash }) => bekend.has(hash));
  return { tot: ankers.slice(0, laatste + 1), erna: ankers.slice(laatste + 1) };
}
