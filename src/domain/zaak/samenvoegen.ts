import type { Melding, Meldingwijziging } from './melding.ts';

/** A later message replaces what it names; absent means unchanged (contract). */
export function voegSamen(bekend: Melding, later: Meldingwijziging): Melding {
  const genoemd = Object.fromEntries(Object.entries(later).filter(([, waarde]) => waarde !== undefined));
  return { ...bekend, ...genoemd };
}

/**
 * Paths of fields that are missing or contradict each other once everything known is put together.
 * Empty when the times can be true.
 */
export function strijdigeTijden(melding: Melding): readonly string[] {
  const paden: string[] = [];
  if (melding.soort === 'vast') {
    if (melding.aanhouding === undefined) paden.push('aanhouding');
    if (melding.voorlopigeHechtenis === undefined) paden.push('voorlopigeHechtenis');
  } else if (melding.gehoord === undefined) {
    paden.push('gehoord');
  }
  const { aanhouding, ophoudenVanaf } = melding;
  if (aanhouding !== undefined && ophoudenVanaf !== undefined && ophoudenVanaf < aanhouding) {
    paden.push('ophoudenVanaf');
  }
  for (const [index, verhoor] of (melding.verhoren ?? []).entries()) {
    if (verhoor.tot < verhoor.van) paden.push(`verhoren.${index}.tot`);
  }
  return paden;
}
