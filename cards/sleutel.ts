import type { Element } from './kaart.ts';

const FNV_START = 0x811c9dc5;
const FNV_MAAL = 0x01000193;

/** Short and the same for the same words; nothing depends on it being hard to guess. */
function vingerafdruk(tekst: string): string {
  let som = FNV_START;
  for (const teken of tekst) som = Math.imul(som ^ (teken.codePointAt(0) ?? 0), FNV_MAAL);
  return (som >>> 0).toString(36);
}

/**
 * The name under which a client keeps what it drew of an input. A card takes the place of another one, and without
 * a name the client goes by position: a list then still shows the choices of the question that stood there before.
 * So a list is named after its choices, and what has none after its question.
 */
export function sleutel(id: string, keuzes: readonly Element[] = []): string {
  const afdruk = keuzes.length === 0 ? '' : `-${vingerafdruk(JSON.stringify(keuzes))}`;
  return `${id}${afdruk}`;
}
