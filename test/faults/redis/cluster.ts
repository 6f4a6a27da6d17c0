import { naarIso } from '../../../src/domain/termijnen/tijdstip.ts';
import type { TestRedis } from '../../support/redis.ts';
import type { Cluster } from '../../support/redis-cluster/cluster.ts';
import { startCluster } from '../../support/redis-cluster/cluster.ts';
import { vast } from '../../support/scenario/meldingen.ts';
import type { Uitkomst } from './uitkomst.ts';
import type { Proefwereld } from './wereld.ts';
import { maakProefwereld, watErMist, werkDoor } from './wereld.ts';

const MASTERS = 3;

/** The same case is offered at two locations, whose keys lie in other slots: it is one case, of the first. */
async function tweeLocaties({ program }: Proefwereld): Promise<readonly string[]> {
  const aanhouding = naarIso(Date.now() - 3_600_000);
  const antwoorden: number[] = [];
  for (const [nr, locatie] of ['duinstad', 'oefenstad'].entries()) {
    const melding = { ...vast(), bronId: 'CLUSTER-TWEE', locatie, aanhouding };
    antwoorden.push((await program.intake(melding, `cluster-${nr}`)).status);
  }
  return antwoorden.join() === '201,409'
    ? []
    : [`one case for two locations was answered with ${antwoorden.join()}`];
}

/**
 * The program on a cluster of three masters, each with a third of the slots, behind a proxy as clusters have for
 * programs that do not speak their protocol. A node refuses each command with keys of two slots.
 */
export async function clusterproef(zaad: number): Promise<Uitkomst> {
  await using open = new AsyncDisposableStack();
  const cluster: Cluster = open.use(await startCluster(MASTERS));
  const [eerste] = cluster.knopen;
  if (eerste === undefined) throw new Error('no node');
  const target = { url: cluster.socket };
  const redis: TestRedis = {
    ...eerste,
    socket: cluster.socket,
    open: (hoe) => eerste.open({ ...hoe, target }),
  };
  const wereld = open.use(await maakProefwereld(zaad, redis));
  await werkDoor(wereld, 3_000, 5);
  await wereld.werk.maakAf();
  const fouten = [...(await watErMist(wereld)), ...(await tweeLocaties(wereld))];
  if (wereld.program.log.includes('CROSSSLOT')) fouten.push('keys of one command lie in several slots');
  const { bevestigd } = wereld.werk;
  if (bevestigd.size === 0) fouten.push('no case was taken');
  const perKnoop = cluster.verdeler.perKnoop();
  if (perKnoop.some((aantal) => aantal === 0)) fouten.push('a master was never asked anything');
  return {
    cijfers: {
      'Cluster van drie masters, zaken bevestigd': bevestigd.size,
      'Cluster, opdrachten per master': perKnoop.join(', '),
    },
    fouten,
  };
}
