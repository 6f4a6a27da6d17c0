import { flood } from '../../bench/rounds.ts';
import type { Deel } from '../verslag.ts';
import { bewaar, lees } from '../verslag.ts';
import { punten } from './punten.ts';
import type { Ronde } from './ronde.ts';
import { speelRonde } from './ronde.ts';
import { samen } from './samen.ts';

/** A round waits for leases and for Teams a good deal: others go on meanwhile. */
const NAAST_ELKAAR = 4;

/**
 * Rounds with a world of their own, each moment once in each, until there were so many kills. Each round is kept: who
 * stops the command goes on where it was.
 *
 * @param zeg tells how far it is
 */
export async function kruis(kills: number, zaad: number, zeg: (tekst: string) => void): Promise<Deel> {
  const naam = `kruis-${zaad}`;
  const rondes = new Map(Object.entries(lees<Readonly<Record<string, Ronde>>>(naam, {})));
  const nummers = Array.from({ length: Math.ceil(kills / punten.length) }, (_, nr) => nr);
  const doen = nummers.filter((nr) => !rondes.has(String(nr)));
  const vastgelopen: unknown[] = [];
  await flood(doen.length, NAAST_ELKAAR, async (plek) => {
    const nr = doen[plek] ?? 0;
    const eigen = zaad * 1_000 + nr;
    const deze = punten.slice(0, kills - nr * punten.length);
    // What goes wrong in one round leaves the others to their end: nothing they started stays behind.
    const ronde = await speelRonde({ zaad: eigen, punten: deze, fouten: 1, rust: true }).catch(
      (error: unknown) => {
        vastgelopen.push(error);
        return null;
      },
    );
    if (ronde === null) return;
    rondes.set(String(nr), ronde);
    bewaar(naam, Object.fromEntries(rondes));
    const gedaan = samen([...rondes.values()]);
    zeg(
      `ronde ${nr}: ${aantal(gedaan)} van ${kills} keer beëindigd, ${ronde.fouten.length} fouten in deze ronde`,
    );
  });
  if (vastgelopen.length > 0) throw new AggregateError(vastgelopen, 'some rounds did not get to their end');
  const alles = samen(nummers.flatMap((nr) => rondes.get(String(nr)) ?? []));
  const { klappen, fouten, ...cijfers } = alles;
  const raak = Object.entries(klappen).filter(([waar]) => !waar.endsWith(' los'));
  return {
    deel: 'kruis',
    cijfers: {
      beëindigd: aantal(alles),
      'waarvan op een gekozen moment': raak.reduce((n, [, keer]) => n + keer, 0),
      'verschillende momenten en signalen': raak.length,
      ...cijfers,
    },
    tabel: klappen,
    fouten,
  };
}

function aantal({ klappen }: Ronde): number {
  return Object.values(klappen).reduce((n, keer) => n + keer, 0);
}
