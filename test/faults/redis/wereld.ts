import type { RedisPorts } from '../../../src/infra/redis/open-redis.ts';
import type { FakeConnector } from '../../support/fake-connector/server.ts';
import { startFakeConnector } from '../../support/fake-connector/server.ts';
import { random } from '../../support/random.ts';
import type { TestRedis } from '../../support/redis.ts';
import { startRedis } from '../../support/redis.ts';
import type { Proces } from '../../support/scenario/proces.ts';
import { maakProces } from '../../support/scenario/proces.ts';
import { until } from '../../support/until.ts';
import { Belasting } from '../kruis/belasting.ts';
import { naKlap } from '../kruis/controle.ts';
import { SNELLER } from '../kruis/wereld.ts';

/** ms: a machine that is busy takes its time. */
const LANG = 90_000;

/** One program, one Redis that can break, and people who go on working. */
export type Proefwereld = AsyncDisposable & {
  readonly redis: TestRedis;
  readonly connector: FakeConnector;
  readonly program: Proces;
  readonly ports: RedisPorts;
  readonly werk: Belasting;
};

/**
 * @param extra settings of this Redis that differ, or one that is there already
 * @param url where the program finds it, when that is not its own socket
 * @param anders settings of the program that differ
 */
export async function maakProefwereld(
  zaad: number,
  extra: readonly string[] | TestRedis = [],
  url?: (redis: TestRedis) => Promise<string>,
  anders: Readonly<Record<string, string>> = {},
): Promise<Proefwereld> {
  const open = new AsyncDisposableStack();
  const redis = 'socket' in extra ? extra : await startRedis(extra);
  if (redis !== extra) open.defer(() => redis.stop());
  const connector = await startFakeConnector({ pageLimit: 50 });
  open.defer(() => connector.close());
  const env = { REDIS_URL: (await url?.(redis)) ?? redis.socket, ...SNELLER, ...anders };
  const program = open.use(await maakProces(redis, connector, env));
  await program.startsUp();
  const ports = await redis.open({ keys: program.keys, clock: { kind: 'follow' } });
  await program.says('kpc-1', 'koppel oefenstad');
  await until('the channel is bound', () => connector.state.messages().length > 0, LANG);
  const werk = new Belasting(
    () => program,
    () => connector.state.messages(),
    () => ports.clock.view.caseNow(),
    random(zaad),
  );
  return { redis, connector, program, ports, werk, [Symbol.asyncDispose]: () => open.disposeAsync() };
}

/** Works for so long, ms. @param nieuw new cases at most */
export async function werkDoor({ werk }: Proefwereld, ms: number, nieuw: number): Promise<void> {
  const eind = performance.now() + ms;
  await werk.tot(() => performance.now() > eind, nieuw);
}

/** Waits until the program can serve again. */
export async function totGereed({ program, ports }: Proefwereld): Promise<void> {
  await until('readiness says 200', async () => (await program.ready()).status === 200, LANG);
  await until('the stores can be read', () => ports.connected(), LANG);
}

/**
 * What was acknowledged is there and the timers are those of the events; what is under way is waited for.
 *
 * @returns what is still wrong after that
 */
export async function watErMist({ ports, werk }: Proefwereld): Promise<readonly string[]> {
  let fouten: readonly string[] = [];
  await until(
    'nothing is missing',
    async () => {
      ({ fouten } = await naKlap(ports, werk));
      return fouten.length === 0;
    },
    15_000,
  ).catch(() => undefined);
  return fouten;
}
