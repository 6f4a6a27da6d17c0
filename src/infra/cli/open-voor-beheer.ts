import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { StoreUnavailable } from '../../app/ports/store.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { ConfigError } from '../config/config-error.ts';
import { readEnv } from '../config/env.ts';
import { laadLocaties } from '../config/laad-locaties.ts';
import { openKeyFile } from '../crypto/key-file.ts';
import { KeyMissing, readKeyRing } from '../crypto/key-ring.ts';
import { SealBroken } from '../crypto/seal.ts';
import { socketPathFor } from '../own-redis/socket-path.ts';
import type { RedisTarget } from '../redis/connection.ts';
import type { RedisPorts } from '../redis/open-redis.ts';
import { openRedis } from '../redis/open-redis.ts';
import { redisTarget } from '../redis/redis-target.ts';
import { DATA_DIR } from '../start/open-storage.ts';
import { AFSLUITCODE } from './afsluitcodes.ts';
import { BeheerFout } from './beheer-fout.ts';
import { waaromOnleesbaar } from './onleesbaar.ts';
import type { Terminal } from './opdracht.ts';

/** What an operator can mend, in Dutch; anything else as it is. */
function inWoorden(fout: unknown): unknown {
  if (fout instanceof DOMException || fout instanceof StoreUnavailable) {
    return new BeheerFout(
      'Redis geeft geen antwoord. Draait het programma, en klopt REDIS_URL?',
      AFSLUITCODE.geenRedis,
    );
  }
  if (fout instanceof KeyMissing || fout instanceof SealBroken) {
    return new BeheerFout('Deze sleutels passen niet bij deze opslag. Controleer ENCRYPTION_KEYS.');
  }
  return fout;
}

/** ms to wait for Redis: an operator waits at the keyboard. */
const GEDULD = 5_000;

export type Beheer = { readonly ports: RedisPorts; readonly locaties: ReadonlyMap<string, Locatie> };

/**
 * Runs work on the store of the running program: the Redis of the settings, or the program's own in `.data`.
 *
 * @throws BeheerFout in Dutch when it cannot be reached
 */
export async function metOpslag<T>(terminal: Terminal, werk: (beheer: Beheer) => Promise<T>): Promise<T> {
  // Looking must also work with settings that the program would refuse to start with.
  const { env, problemen } = readEnv(terminal.omgeving);
  if (env === null) throw new ConfigError(problemen);
  return metRedis(
    terminal,
    redisTarget(env, await socketPathFor(datamap(terminal))),
    AbortSignal.timeout(GEDULD),
    werk,
  );
}

/**
 * The same on another Redis, with the keys and the locations of the settings.
 *
 * @param zolang ends the waiting for it
 */
export async function metRedis<T>(
  terminal: Terminal,
  target: RedisTarget,
  zolang: AbortSignal,
  werk: (beheer: Beheer) => Promise<T>,
): Promise<T> {
  const { env, problemen } = readEnv(terminal.omgeving);
  if (env === null) throw new ConfigError(problemen);
  const { perId } = laadLocaties(env.NEGENUUR_CONFIG, terminal.omgeving, { letterlijkeSleutels: true });
  const map = datamap(terminal);
  const sleutelbestand = join(map, 'demo-key');
  if (env.ENCRYPTION_KEYS === undefined && !existsSync(sleutelbestand)) {
    throw new BeheerFout(`Er zijn geen sleutels: zet ENCRYPTION_KEYS, of start eerst de demo (${map}).`);
  }
  const ports = await openRedis({
    target,
    keys: env.ENCRYPTION_KEYS === undefined ? openKeyFile(sleutelbestand) : readKeyRing(env.ENCRYPTION_KEYS),
    clock: { kind: 'follow' },
    signal: zolang,
  }).catch((fout: unknown) => {
    throw inWoorden(fout);
  });
  try {
    return await werk({ ports, locaties: perId });
  } catch (fout) {
    const waarom = waaromOnleesbaar(fout);
    if (waarom !== null) throw new BeheerFout(waarom);
    if (!(fout instanceof StoreUnavailable)) throw fout;
    throw new BeheerFout(
      'Redis gaf halverwege geen antwoord meer. Kijk wat er al gedaan is en geef de opdracht opnieuw.',
    );
  } finally {
    ports.close();
  }
}

const datamap = ({ omgeving }: Terminal): string => resolve(omgeving['NEGENUUR_DATA'] ?? DATA_DIR);
