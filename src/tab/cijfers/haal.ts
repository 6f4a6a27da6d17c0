import { useEffect, useState } from 'preact/hooks';
import type { Cijfersbezig } from '../../app/tab/bericht.ts';
import type { Cijferrapport } from '../../domain/cijfers/rapport.ts';
import type { Bewijs } from '../api/aanroep.ts';
import { lees, Mislukt } from '../api/aanroep.ts';
import type { Cijferkeuze } from './keuzes.tsx';

export type Gehaald = {
  readonly rapport: Cijferrapport | null;
  /** How far the reading is, while there are no figures yet. */
  readonly bezig: Cijfersbezig['bezig'] | null;
  /** Why there is none, in Dutch. */
  readonly fout: string | null;
  readonly opnieuw: () => void;
};

/** ms between two questions while the cases are being read. */
const VRAAG_ELKE = 700;

type Stand = Pick<Gehaald, 'rapport' | 'bezig' | 'fout'>;

function wacht(ms: number): Promise<void> {
  return new Promise((klaar) => setTimeout(klaar, ms));
}

/** The figures of this choice; those of the last one stay until they are there. */
export function useCijfers(bewijs: Bewijs, locatie: string, { periode, regio }: Cijferkeuze): Gehaald {
  const [stand, zet] = useState<Stand>({ rapport: null, bezig: null, fout: null });
  const [keer, zetKeer] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    const vt = regio === '' ? '' : `&vt=${encodeURIComponent(regio)}`;
    const deel = periode === '' ? '' : `&periode=${periode}`;
    const pad = `cijfers?locatie=${encodeURIComponent(locatie)}${deel}${vt}`;
    const haal = async (): Promise<void> => {
      while (!stop.signal.aborted) {
        const antwoord = await lees<Cijferrapport | Cijfersbezig>(pad, bewijs, { signal: stop.signal });
        if (!('bezig' in antwoord)) return zet({ rapport: antwoord, bezig: null, fout: null });
        const { bezig } = antwoord;
        zet((vorige) => ({ ...vorige, bezig, fout: null }));
        await wacht(VRAAG_ELKE);
      }
    };
    haal().catch((error: unknown) => {
      if (stop.signal.aborted) return;
      if (!(error instanceof Mislukt)) throw error;
      zet({ rapport: null, bezig: null, fout: error.tekst });
    });
    return () => stop.abort();
  }, [bewijs, locatie, periode, regio, keer]);
  return { ...stand, opnieuw: () => zetKeer(keer + 1) };
}
