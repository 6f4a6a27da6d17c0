import type { Bevinding } from './bevinding.ts';
import type { Anker } from './lees-ankers.ts';
import type { Stand } from './stand.ts';

/**
 * Compares what was written down outside with what stands in Redis now: no chain may have lost or changed what it had,
 * and no line may lack.
 *
 * @param alle every line that was ever written is among these; false: another replica may keep some elsewhere
 */
export function controleerAnkers(
  locatie: string,
  ankers: readonly Anker[],
  stand: Stand,
  alle: boolean,
): readonly Bevinding[] {
  const [eerste] = ankers;
  if (eerste === undefined) return [];
  const bevindingen: Bevinding[] = [];
  const meld = (waar: string, gebeurtenis: number | null, wat: string): void =>
    void bevindingen.push({ locatie, waar, gebeurtenis, wat });

  const kortste = new Map<string, { readonly gebeurtenis: number; readonly wat: string }>();
  const lijnen = new Set(ankers.map(({ hash }) => hash));
  const inRegister = stand.register.flatMap(({ entry }) => (entry.soort === 'anker' ? [entry.hash] : []));
  for (const { waar, vorige, register, stromen } of ankers) {
    const { aantal, kop } = register;
    if (aantal > 0 && stand.register[aantal - 1]?.head !== kop) {
      meld(waar, null, `het register is hierna ingekort of veranderd (regel ${aantal})`);
    }
    // The first line of a file that was begun anew follows on one that is kept elsewhere.
    if (alle && vorige !== '' && waar !== eerste.waar && !lijnen.has(vorige))
      meld(waar, null, 'de ankerregel hiervóór ontbreekt');
    for (const [id, versie, head] of stromen) {
      const fout = vergelijk(stand, id, versie, head);
      const bekend = kortste.get(id);
      if (fout !== null && (bekend === undefined || fout.gebeurtenis < bekend.gebeurtenis))
        kortste.set(id, fout);
    }
  }
  const begin = inRegister.indexOf(eerste.hash);
  const ontbreekt =
    begin < 0 || !alle ? 0 : inRegister.slice(begin).filter((hash) => !lijnen.has(hash)).length;
  if (ontbreekt > 0) meld('ankers', null, `in de ankerbestanden ontbreken regels: ${ontbreekt}`);
  for (const [id, { gebeurtenis, wat }] of kortste) meld(id, gebeurtenis, wat);
  return bevindingen;
}

/** @returns the first event that is not what the anchor says; null when all is well, or was reported already */
function vergelijk(
  { heads, gewist, stuk }: Stand,
  id: string,
  versie: number,
  head: string,
): { readonly gebeurtenis: number; readonly wat: string } | null {
  if (stuk.has(id) || versie === 0) return null;
  const tombstone = gewist.get(id);
  if (tombstone !== undefined) {
    const { at } = tombstone;
    const klopt = at.version > versie || (at.version === versie && at.head === head);
    return klopt ? null : { gebeurtenis: at.version + 1, wat: 'gewist, maar er ontbraken al gebeurtenissen' };
  }
  const nu = heads.get(id);
  if (nu === undefined) return { gebeurtenis: 1, wat: 'vastgelegd buiten Redis, en nu onbekend' };
  if (nu.length < versie)
    return { gebeurtenis: nu.length + 1, wat: 'gebeurtenissen zijn aan het einde weggenomen' };
  return nu[versie - 1] === head
    ? null
    : { gebeurtenis: versie, wat: 'anders dan buiten Redis is vastgelegd' };
}
