import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { Bewijs } from '../api/aanroep.ts';
import { BordModel } from '../api/bord-model.ts';

/**
 * The board of a location, followed from the first draw until the page shows something else; null: none.
 *
 * @param begonnen one that was followed before anything was drawn; it ends when another one is wanted
 */
export function useBordVan(
  locatieId: string | null,
  bewijs: Bewijs,
  begonnen: BordModel | null,
): BordModel | null {
  const model = useMemo(() => {
    if (locatieId === null) return null;
    return begonnen?.locatie === locatieId && begonnen.loopt ? begonnen : new BordModel(locatieId, bewijs);
  }, [begonnen, bewijs, locatieId]);
  useLayoutEffect(() => {
    if (begonnen !== model) begonnen?.stop();
    if (model === null) return;
    // Not after the first frame: the question is under way while it is drawn.
    void model.volg();
    return () => model.stop();
  }, [begonnen, model]);
  return model;
}
