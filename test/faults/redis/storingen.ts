import { setTimeout as pause } from 'node:timers/promises';
import type { RedisProxy } from '../../support/redis-proxy.ts';
import type { Proefwereld } from './wereld.ts';

/** One way in which Redis, or the road to it, breaks and comes back by itself or by hand. */
export type Storing = {
  readonly naam: string;
  readonly breek: (wereld: Proefwereld, draad: RedisProxy) => Promise<void>;
  readonly herstel: (wereld: Proefwereld, draad: RedisProxy) => Promise<void>;
};

const klaar = (): Promise<void> => Promise.resolve();

/** Longer than a command waits for its reply (1.5 s), and than a silent connection is kept (3 s). */
const STIL = 4_000;

/** All with a Redis as the program starts it itself: appendfsync always, noeviction. */
export const storingen: readonly Storing[] = [
  {
    naam: 'herstart van Redis',
    breek: async ({ redis }) => {
      await redis
        .client()
        .shutdown('NOSAVE')
        .catch(() => undefined);
      await redis.kill9();
    },
    herstel: ({ redis }) => redis.restart(),
  },
  {
    naam: 'kill -9 van Redis',
    breek: ({ redis }) => redis.kill9(),
    herstel: ({ redis }) => redis.restart(),
  },
  {
    naam: 'geheugen vol (noeviction)',
    breek: async ({ redis }) => {
      await redis.client().config('SET', 'maxmemory', '1');
    },
    herstel: async ({ redis }) => {
      await redis.client().config('SET', 'maxmemory', '0');
    },
  },
  {
    naam: 'Redis staat stil (SIGSTOP)',
    breek: async ({ redis }) => {
      process.kill(redis.pid(), 'SIGSTOP');
      await pause(STIL);
    },
    herstel: ({ redis }) => {
      process.kill(redis.pid(), 'SIGCONT');
      return klaar();
    },
  },
  {
    naam: 'Redis antwoordt even niet (CLIENT PAUSE)',
    breek: async ({ redis }) => {
      await redis.client().call('CLIENT', 'PAUSE', String(STIL), 'ALL');
    },
    herstel: () => pause(STIL),
  },
  {
    naam: 'netwerk weg: opdrachten komen niet aan',
    breek: (_, draad) => {
      draad.loseCommands();
      return klaar();
    },
    herstel: (_, draad) => {
      draad.heal();
      return klaar();
    },
  },
  {
    naam: 'netwerk weg: antwoorden komen niet aan',
    breek: (_, draad) => {
      draad.loseReplies();
      return klaar();
    },
    herstel: (_, draad) => {
      draad.heal();
      return klaar();
    },
  },
];
