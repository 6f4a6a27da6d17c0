import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { startRedis } from '../../support/redis.ts';
import { until } from '../../support/until.ts';
import { vrijePoort } from '../../support/vrije-poort.ts';
import type { Uitkomst } from './uitkomst.ts';
import { startVolger } from './volger.ts';
import { maakProefwereld, totGereed, watErMist, werkDoor } from './wereld.ts';

/** One Sentinel that watches a master, and hears within a second that it is gone. */
async function startSentinel(master: number): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const map = mkdtempSync(join(tmpdir(), 'nu-wacht-'));
  const port = await vrijePoort();
  const pad = join(map, 'sentinel.conf');
  const regels = [
    `port ${port}`,
    `dir ${map}`,
    `sentinel monitor zaken 127.0.0.1 ${master} 1`,
    'sentinel down-after-milliseconds zaken 1000',
    'sentinel failover-timeout zaken 5000',
  ];
  writeFileSync(pad, `${regels.join('\n')}\n`);
  const binary = process.env['NEGENUUR_REDIS_SERVER'] ?? 'redis-server';
  const child: ChildProcess = spawn(binary, [pad, '--sentinel'], { stdio: 'ignore' });
  return {
    port,
    stop: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
      rmSync(map, { recursive: true, force: true });
    },
  };
}

/** The master is killed; Sentinel makes the copy master, the address follows, and the program goes on by itself. */
export async function sentinelproef(zaad: number): Promise<Uitkomst> {
  await using open = new AsyncDisposableStack();
  const [eerste, tweede] = [await vrijePoort(), await vrijePoort()];
  const kopie = await startRedis(['--port', String(tweede), '--replicaof', '127.0.0.1', String(eerste)]);
  open.defer(() => kopie.stop());
  const volger = await startVolger(eerste);
  open.defer(() => volger.close());
  const url = (): Promise<string> => Promise.resolve(`redis://127.0.0.1:${volger.port}`);
  const wereld = open.use(await maakProefwereld(zaad, ['--port', String(eerste)], url));
  const wacht = await startSentinel(eerste);
  open.defer(() => wacht.stop());
  const sentinel = new Redis({ port: wacht.port, host: '127.0.0.1' });
  open.defer(() => sentinel.disconnect());
  await werkDoor(wereld, 2_000, 4);
  await until(
    'Sentinel knows the copy',
    async () => {
      const kopieen = await sentinel.call('SENTINEL', 'REPLICAS', 'zaken');
      return Array.isArray(kopieen) && kopieen.length > 0;
    },
    60_000,
  );
  const bij = async (): Promise<boolean> => (await wereld.redis.client().call('WAIT', '1', '1000')) === 1;
  await until('the copy has everything', bij, 60_000);
  const begin = performance.now();
  await wereld.redis.kill9();
  await until(
    'the copy is master',
    async () => String(await kopie.client().call('ROLE')).startsWith('master'),
    60_000,
  );
  volger.naar(tweede);
  await until('readiness says 200', async () => (await wereld.program.ready()).status === 200, 60_000);
  const ms = Math.round(performance.now() - begin);
  const ports = await kopie.open({ keys: wereld.program.keys, clock: { kind: 'follow' } });
  const verder = { ...wereld, ports, redis: kopie };
  await totGereed(verder);
  await werkDoor(verder, 1_000, 2);
  await wereld.werk.maakAf();
  const fouten = await watErMist(verder);
  return {
    cijfers: {
      'Sentinel, weer bereikbaar na ms': ms,
      'Sentinel, wat bij de kopie was': fouten.length === 0 ? 'niets kwijt' : 'MIS',
    },
    fouten,
  };
}
