import type { OpenCard, OpenCards } from '../../app/ports/open-cards.ts';
import type { Connection } from './connection.ts';
import { openCardKey } from './keys.ts';
import { text } from './reply.ts';

/** Longest that a card is kept open, ms; only to clean up what nobody let go. */
const CLEAN_UP = 3_600_000;

function readCard(value: string): OpenCard {
  const [since = '0', until = '0', ...postIds] = value.split(' ');
  return { since: Number(since), until: Number(until), postIds };
}

/** One key per open card, `<since> <until> <post ids>`: what is said of a case is said by its agenda already. */
export class RedisOpenCards implements OpenCards {
  readonly #connection: Connection;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async keep(locatie: string, activityId: string, { since, until, postIds }: OpenCard): Promise<void> {
    const value = [since, until, ...postIds].join(' ');
    await this.#connection.command('SET', openCardKey(locatie, activityId), value, 'PX', CLEAN_UP);
  }

  async find(locatie: string, activityId: string): Promise<OpenCard | null> {
    const value = await this.#connection.command('GET', openCardKey(locatie, activityId));
    return value === null ? null : readCard(text(value));
  }

  async letGo(locatie: string, activityId: string): Promise<OpenCard | null> {
    const value = await this.#connection.command('GETDEL', openCardKey(locatie, activityId));
    return value === null ? null : readCard(text(value));
  }
}
