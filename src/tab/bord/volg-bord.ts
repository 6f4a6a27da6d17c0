import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Bewijs } from '../api/aanroep.ts';
import { BordModel } from '../api/bord-model.ts';
import { warmOp } from '../tijd.ts';

/** The board of a location, followed from the first draw until the page shows something else; null: none. */
export function useBordVan(locatieId: string | null, bewijs: Bewijs): BordModel | null {
  const model = useMemo(
    () => (locatieId === null ? null : new BordModel(locatieId, bewijs)),
    [bewijs, locatieId],
  );
  // Not after the first frame: the question is under way while it is drawn.
  useLayoutEffect(() => {
    if (model === null) return;
    void model.volg();
    setTimeout(warmOp);
    return () => model.stop();
  }, [model]);
  return model;
}
