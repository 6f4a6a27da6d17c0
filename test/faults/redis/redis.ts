import type { RedisProxy } from '../../support/redis-proxy.ts';
import { startProxy } from '../../support/redis-proxy.ts';
import type { Deel } from '../verslag.ts';
import { clusterproef } from './cluster.ts';
import { schijfVol } from './schijf-vol.ts';
import { sentinelproef } from './sentinel.ts';
import type { Storing } from './storingen.ts';
import { storingen } from './storingen.ts';
import { stroomUitval } from './stroomuitval.ts';
import type { Uitkomst } from './uitkomst.ts';
import type { Proefwereld } from './wereld.ts';
import { maakProefwereld, totGereed, watErMist, werkDoor } from './wereld.ts';

/** People work before, during and after each fault. @param ms for how long, each time */
export async function speelStoringen(zaad: number, welke: readonly Storing[], ms: number): Promise<Uitkomst> {
  await using open = new AsyncDisposableStack();
  const draden: RedisProxy[] = [];
  const wereld = open.use(
    await maakProefwereld(zaad, [], async ({ socket }) => {
      const draad = await startProxy(socket);
      draden.push(draad);
      return draad.socket;
    }),
  );
  const [draad] = draden;
  if (draad === undefined) throw new Error('no wire');
  open.defer(() => draad.close());
  const cijfers: Record<string, number | string> = {};
  const fouten: string[] = [];
  for (const storing of welke) {
    const verkeerd = await speelStoring(wereld, storing, draad, ms);
    cijfers[storing.naam] = verkeerd.length === 0 ? 'niets kwijt' : 'MIS';
    fouten.push(...verkeerd.map((fout) => `${storing.naam}: ${fout}`));
  }
  const { werk } = wereld;
  return {
    cijfers: {
      ...cijfers,
      'zaken bevestigd': werk.bevestigd.size,
      'antwoorden bevestigd': werk.beantwoord.size,
    },
    fouten,
  };
}

async function speelStoring(
  wereld: Proefwereld,
  { breek, herstel }: Storing,
  draad: RedisProxy,
  ms: number,
): Promise<readonly string[]> {
  await werkDoor(wereld, ms, 4);
  const tijdens = werkDoor(wereld, ms, 4);
  await breek(wereld, draad);
  await tijdens;
  await herstel(wereld, draad);
  await totGereed(wereld);
  await werkDoor(wereld, ms, 2);
  await wereld.werk.maakAf();
  const open = wereld.werk.verstuurd - wereld.werk.bevestigd.size;
  const mist = await watErMist(wereld);
  return [...mist, ...(open > 0 ? [`${open} messages of a source were not taken afterwards`] : [])];
}

/** Everything that can happen to Redis, one after the other. */
export async function redis(zaad: number, zeg: (tekst: string) => void): Promise<Deel> {
  const cijfers: Record<string, number | string> = {};
  const fouten: string[] = [];
  const proeven = [
    ['storingen', () => speelStoringen(zaad, storingen, 2_000)],
    ['stroomuitval', () => stroomUitval(zaad)],
    ['schijf vol', () => schijfVol(zaad)],
    ['Sentinel', () => sentinelproef(zaad)],
    ['Cluster', () => clusterproef(zaad)],
  ] as const;
  for (const [naam, proef] of proeven) {
    const uitkomst = await proef();
    Object.assign(cijfers, uitkomst.cijfers);
    fouten.push(...uitkomst.fouten.map((fout) => `${naam}: ${fout}`));
    zeg(`${naam}: ${uitkomst.fouten.length} fouten`);
  }
  return { deel: 'redis', cijfers, tabel: {}, fouten };
}
