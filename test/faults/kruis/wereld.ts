import type { RedisPorts } from '../../../src/infra/redis/open-redis.ts';
import type { FakeConnector, FakeOptions } from '../../support/fake-connector/server.ts';
import { startFakeConnector } from '../../support/fake-connector/server.ts';
import type { TestRedis } from '../../support/redis.ts';
import { startRedis } from '../../support/redis.ts';
import { startWire } from '../../support/redis-wire/wire.ts';
import type { Proces } from '../../support/scenario/proces.ts';
import { maakProces } from '../../support/scenario/proces.ts';
import { until } from '../../support/until.ts';
import { Val } from './val.ts';

/** Program, Redis and Teams as processes or servers of their own, with a trap on every wire between them. */
export type Wereld = AsyncDisposable & {
  readonly redis: TestRedis;
  readonly connector: FakeConnector;
  readonly program: Proces;
  readonly val: Val;
  /** The stores, read past the program and past the trap. */
  readonly ports: RedisPorts;
};

/** Lets the compiled program be reused: hundreds of starts. */
export const SNELLER = { NODE_COMPILE_CACHE: '.cache/faults' } as const;

const LANG = 60_000;

/** @param snelheid how many times faster than real time the case clock runs */
export async function maakWereld(snelheid: number): Promise<Wereld> {
  const open = new AsyncDisposableStack();
  const val = new Val();
  const redis = await startRedis();
  open.defer(() => redis.stop());
  const wire = await startWire(redis.socket, (handeling, fase) => val.passeer(handeling, fase));
  open.defer(() => wire.close());
  const watch: NonNullable<FakeOptions['watch']> = ({ operation }, fase) => val.passeer(operation, fase);
  const connector = await startFakeConnector({ pageLimit: 50, watch });
  open.defer(() => connector.close());
  const env = { REDIS_URL: wire.socket, NEGENUUR_SNELHEID: String(snelheid), ...SNELLER };
  const program = open.use(await maakProces(redis, connector, env));
  await program.startsUp();
  const ports = await redis.open({ keys: program.keys, clock: { kind: 'follow' } });
  await program.says('kpc-1', 'koppel oefenstad');
  await until('the channel is bound', () => connector.state.messages().length > 0, LANG);
  return { redis, connector, program, val, ports, [Symbol.asyncDispose]: () => open.disposeAsync() };
}
