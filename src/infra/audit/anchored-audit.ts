import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { ChainAudit, ChainFinding } from '../../app/ports/chain-audit.ts';
import type { RedisPorts } from '../redis/open-redis.ts';
import { controleer } from './controleer.ts';
import type { Anker } from './lees-ankers.ts';
import { leesAnkerregel } from './lees-ankers.ts';

/** The audit of the running program: the store, and the anchors in its own file. */
export class AnchoredAudit implements ChainAudit {
  readonly #ports: Pick<RedisPorts, 'store' | 'register'>;
  readonly #lines: () => AsyncIterable<string>;

  /** @param lines anchors as they were written, of every location; of this program alone when others write elsewhere */
  constructor(ports: Pick<RedisPorts, 'store' | 'register'>, lines: () => AsyncIterable<string>) {
    this.#ports = ports;
    this.#lines = lines;
  }

  async check(locatie: string, signal: AbortSignal): Promise<readonly ChainFinding[]> {
    // Before the streams: those only grow.
    const ankers: Anker[] = [];
    let nr = 0;
    let unreadable = 0;
    for await (const line of this.#lines()) {
      signal.throwIfAborted();
      nr += 1;
      const anker = line === '' ? null : leesAnkerregel(line, `anker@${nr}`);
      if (anker === null) unreadable += line === '' ? 0 : 1;
      else if (anker.locatie === locatie) ankers.push(anker);
    }
    const { bevindingen } = await controleer(this.#ports, locatie, ankers, { signal, alleAnkers: false });
    return [
      ...(unreadable > 0 ? [{ code: 'anker' }] : []),
      ...bevindingen.map(({ waar, gebeurtenis }) => ({
        code: gebeurtenis === null ? waar : `${waar}@${gebeurtenis}`,
      })),
    ];
  }
}

/** Lines of a file that may not be there (yet). */
export async function* linesOf(path: string | undefined): AsyncGenerator<string> {
  if (path === undefined) return;
  try {
    yield* createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Number.POSITIVE_INFINITY });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
}
