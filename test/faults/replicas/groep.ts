import { randomBytes } from 'node:crypto';
import { readKeyRing } from '../../../src/infra/crypto/key-ring.ts';
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
import { SNELLER } from '../kruis/wereld.ts';

/** Several programs on one Redis, behind something that sends each request to one that is up. */
export type Groep = AsyncDisposable & {
  readonly redis: TestRedis;
  readonly connector: FakeConnector;
  readonly programmas: readonly Proces[];
  readonly ports: RedisPorts;
  readonly werk: Belasting;
  /** Takes a program out of the rotation, or puts it back. */
  readonly doetMee: (program: Proces, mee: boolean) => void;
};

/**
 * @param anders settings of each program that differ, one program for each
 * @param programma file to start, when it is not what `npm start` starts
 */
export async function maakGroep(
  zaad: number,
  anders: readonly Readonly<Record<string, string>>[],
  programma?: string,
): Promise<Groep> {
  const open = new AsyncDisposableStack();
  const redis = await startRedis();
  open.defer(() => redis.stop());
  const connector = await startFakeConnector({ pageLimit: 50 });
  open.defer(() => connector.close());
  const sleutels = `proef:${randomBytes(32).toString('base64')}`;
  const programmas: Proces[] = [];
  for (const eigen of anders) {
    const env = { ENCRYPTION_KEYS: sleutels, REDIS_URL: redis.socket, ...SNELLER, ...eigen };
    const program = open.use(await maakProces(redis, connector, env, undefined, programma));
    await program.startsUp();
    programmas.push(program);
  }
  const ports = await redis.open({ keys: readKeyRing(sleutels), clock: { kind: 'follow' } });
  await programmas[0]?.says('kpc-1', 'koppel oefenstad');
  await until('the channel is bound', () => connector.state.messages().length > 0, 60_000);
  const mee = new Set(programmas);
  const worp = random(zaad);
  const een = (): Proces => {
    const keuze = [...mee][Math.floor(worp() * mee.size)];
    if (keuze === undefined) throw new Error('no program is up');
    return keuze;
  };
  const werk = new Belasting(
    een,
    () => connector.state.messages(),
    () => ports.clock.view.caseNow(),
    worp,
  );
  const doetMee = (program: Proces, wel: boolean): void =>
    void (wel ? mee.add(program) : mee.delete(program));
  return {
    redis,
    connector,
    programmas,
    ports,
    werk,
    doetMee,
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}
