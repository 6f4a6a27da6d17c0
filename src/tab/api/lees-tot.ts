import type { Bewijs } from './aanroep.ts';
import { lees, Mislukt } from './aanroep.ts';
import { pauze } from './pauze.ts';

/** ms between two questions while there is no connection. */
export const OPNIEUW_NA = 5_000;
const WACHT = 'Er is geen verbinding. Wij proberen het opnieuw.';

/** What the page says of a question that it asks again by itself; `klaar`: it is not asked again. */
export function waarom(error: unknown): { readonly tekst: string; readonly klaar: boolean } {
  if (!(error instanceof Mislukt)) throw error;
  return error.status === 0 ? { tekst: WACHT, klaar: false } : { tekst: error.tekst, klaar: true };
}

/**
 * Asks what a view opens with, which nobody can press for again: without a connection again and again.
 *
 * @param zet told the answer, or in Dutch why there is none; `klaar`: nothing comes after it
 * @returns ends it
 */
export function leesTot<T extends object>(
  pad: string,
  bewijs: Bewijs,
  zet: (beeld: T | string, klaar: boolean) => void,
  opties: RequestInit = {},
): () => void {
  const stop = new AbortController();
  const vraag = async (): Promise<void> => {
    while (!stop.signal.aborted) {
      try {
        const beeld = await lees<T>(pad, bewijs, { ...opties, signal: stop.signal });
        return stop.signal.aborted ? undefined : zet(beeld, true);
      } catch (error) {
        if (stop.signal.aborted) return;
        const { tekst, klaar } = waarom(error);
        zet(tekst, klaar);
        if (klaar) return;
      }
      await pauze(OPNIEUW_NA, stop.signal);
    }
  };
  void vraag();
  return () => stop.abort();
}
