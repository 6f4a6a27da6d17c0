import type { Tijdlijnsoort } from '../../zaak/historiesoort.ts';
import type { Historieregel } from '../../zaak/zaak.ts';

/** Lines that say themselves that terms moved. */
const zegtTermijn: ReadonlySet<Tijdlijnsoort> = new Set([
  'termijn-bepaald',
  'termijn-gewijzigd',
  'plandatum-verzet',
  'maatregel-verlengd',
  'hechtenis-verlengd',
]);

/**
 * One line per change: that the term of a task moved is left out where what moved it says so at the same moment, and
 * is said once of tasks that read the same.
 */
export function tijdlijnregels(historie: readonly Historieregel[]): readonly Historieregel[] {
  const gezegd = new Set(historie.filter(({ wat }) => zegtTermijn.has(wat)).map(({ op }) => op));
  const eerder = new Set<string>();
  return historie.filter(({ wat, op, taak, rol, organisatie }) => {
    if (wat !== 'taak-verzet') return true;
    const zin = [op, taak, rol, organisatie].join();
    if (gezegd.has(op) || eerder.has(zin)) return false;
    eerder.add(zin);
    return true;
  });
}
