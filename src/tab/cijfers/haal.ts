import { useEffect, useState } from 'preact/hooks';
import type { Cijferrapport } from '../../domain/cijfers/rapport.ts';
import type { Bewijs } from '../api/aanroep.ts';
import { lees, Mislukt } from '../api/aanroep.ts';
import type { Cijferkeuze } from './keuzes.tsx';

export type Gehaald = {
  readonly rapport: Cijferrapport | null;
  /** Why there is none, in Dutch. */
  readonly fout: string | null;
  readonly opnieuw: () => void;
};

/** The figures of this choice; those of the last one stay until they are there. */
export function useCijfers(bewijs: Bewijs, locatie: string, { periode, regio }: Cijferkeuze): Gehaald {
  const [stand, zet] = useState<Pick<Gehaald, 'rapport' | 'fout'>>({ rapport: null, fout: null });
  const [keer, zetKeer] = useState(0);
  useEffect(() => {
    const stop = new AbortController();
    const vt = regio === '' ? '' : `&vt=${encodeURIComponent(regio)}`;
    const deel = periode === '' ? '' : `&periode=${periode}`;
    const pad = `cijfers?locatie=${encodeURIComponent(locatie)}${deel}${vt}`;
    lees<Cijferrapport>(pad, bewijs, { signal: stop.signal }).then(
      (rapport) => zet({ rapport, fout: null }),
      (error: unknown) => {
        if (stop.signal.aborted) return;
        if (!(error instanceof Mislukt)) throw error;
        zet({ rapport: null, fout: error.tekst });
      },
    );
    return () => stop.abort();
  }, [bewijs, locatie, periode, regio, keer]);
  return { ...stand, opnieuw: () => zetKeer(keer + 1) };
}
