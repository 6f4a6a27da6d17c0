import { until } from '../../support/until.ts';
import { vrijePoort } from '../../support/vrije-poort.ts';
import type { Uitkomst } from './uitkomst.ts';
import { maakProefwereld, watErMist, werkDoor } from './wereld.ts';

const SLOTS = 16_383;

/**
 * A Redis in cluster mode refuses every command whose keys are not all in one slot, also when it has all slots. That
 * everything works there proves that a location's keys carry its hash tag.
 */
export async function clusterproef(zaad: number): Promise<Uitkomst> {
  const port = String(await vrijePoort());
  const instelling = ['--port', port, '--cluster-enabled', 'yes'];
  await using wereld = await maakProefwereld(zaad, instelling, async (redis) => {
    const client = redis.client();
    await client.call('CLUSTER', 'ADDSLOTSRANGE', '0', String(SLOTS));
    const goed = async (): Promise<boolean> =>
      String(await client.call('CLUSTER', 'INFO')).includes('cluster_state:ok');
    await until('the cluster is up', goed, 30_000);
    return redis.socket;
  });
  await werkDoor(wereld, 3_000, 5);
  await wereld.werk.maakAf();
  const fouten = [...(await watErMist(wereld))];
  if (wereld.program.log.includes('CROSSSLOT')) fouten.push('keys of one command lie in several slots');
  const { bevestigd } = wereld.werk;
  if (bevestigd.size === 0) fouten.push('no case was taken');
  return { cijfers: { 'Cluster, zaken bevestigd': bevestigd.size }, fouten };
}
