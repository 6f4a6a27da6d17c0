import { createHash } from 'node:crypto';
import { naarIso } from '../../domain/termijnen/tijdstip.ts';
import { describeError } from '../logging/describe-error.ts';
import type { Log } from '../logging/log.ts';
import type { Anchors } from '../ports/anchors.ts';
import type { Clock } from '../ports/clock.ts';
import type { Lease } from '../ports/lease.ts';
import type { Register, RegisterPosition } from '../ports/register.ts';
import { REGISTER_START } from '../ports/register.ts';
import type { Position, StreamId } from '../ports/store.ts';
import { placeAfter } from './inschrijven.ts';

export type AnkerDeps = {
  readonly register: Register;
  readonly anchors: Anchors;
  readonly lease: Pick<Lease, 'take'>;
  readonly clock: Clock;
  readonly log: Log;
};

/** Wall-clock ms between two anchors: what is done to Redis within it can be done unseen. */
const EVERY = 5 * 60_000;
/** Streams on one line. */
const ON_A_LINE = 1_000;

/** One line: where the register and the streams that changed stood. Hex heads, ISO times; names of cases, no content. */
export type Ankerregel = {
  readonly v: 1;
  readonly locatie: string;
  readonly op: string;
  /** Hash of the anchor before it in the register; empty for the first. */
  readonly vorige: string;
  readonly register: { readonly aantal: number; readonly kop: string };
  readonly stromen: readonly (readonly [id: string, versie: number, kop: string])[];
};

/** Names a line in the register and in the line after it. */
export function ankerhash(line: string): string {
  return createHash('sha256').update(line).digest('base64url');
}

/** What this process has read of a register. */
type Known = {
  place: RegisterPosition;
  /** Hash of the last anchor; empty: none. */
  anchor: string;
  /** Something was added to the register after the last anchor. */
  news: boolean;
  readonly standing: Map<string, StreamId>;
  /** Versions as this process wrote them down. */
  readonly written: Map<string, number>;
};

function nothing(): Known {
  return { place: REGISTER_START, anchor: '', news: false, standing: new Map(), written: new Map() };
}

/**
 * Writes down outside Redis where every chain stands, so that who has Redis and even the keys cannot take events back
 * unseen. Each replica remembers what it wrote: the first time it writes everything.
 */
export class Anker {
  readonly #deps: AnkerDeps;
  readonly #known = new Map<string, Known>();

  constructor(deps: AnkerDeps) {
    this.#deps = deps;
  }

  /** For each minute; does it once in {@link EVERY} over all replicas. @throws StoreUnavailable, RegisterBroken */
  async run(locaties: Iterable<string>): Promise<void> {
    const { anchors, lease, log } = this.#deps;
    if (anchors.places === 0 || !(await lease.take('anker', EVERY))) return;
    for (const locatie of locaties) {
      try {
        await this.#anchor(locatie);
      } catch (error) {
        log.error(
          { locatie, error: describeError(error) },
          'the chains could not be written down outside Redis',
        );
      }
    }
  }

  async #anchor(locatie: string): Promise<void> {
    const known = await this.#follow(locatie);
    const streams = [...known.standing.values()];
    const places = await this.#deps.register.positions(streams);
    const changed = streams.flatMap((stream, i) => {
      const at = places[i];
      return at === undefined || known.written.get(stream.id) === at.version ? [] : [{ stream, at }];
    });
    if (changed.length === 0 && !known.news) return;
    for (let from = 0; from === 0 || from < changed.length; from += ON_A_LINE) {
      await this.#write(locatie, changed.slice(from, from + ON_A_LINE));
    }
  }

  async #write(
    locatie: string,
    changed: readonly { readonly stream: StreamId; readonly at: Position }[],
  ): Promise<void> {
    const { register, anchors, clock } = this.#deps;
    const known = await this.#follow(locatie);
    const at = known.place;
    const regel: Ankerregel = {
      v: 1,
      locatie,
      op: naarIso(clock.wall()),
      vorige: known.anchor,
      register: { aantal: at.count, kop: at.head },
      stromen: changed.map(({ stream, at: { version, head } }) => [stream.id, version, head] as const),
    };
    const line = JSON.stringify(regel);
    await anchors.write(line);
    const entry = { soort: 'anker', op: clock.caseNow(), hash: ankerhash(line) } as const;
    // Something came in between: the line holds all the same, and the next one follows on the anchor before it.
    await register.append(locatie, at, [entry], 0);
    for (const { stream, at: place } of changed) known.written.set(stream.id, place.version);
  }

  /** Reads on in the register. */
  async #follow(locatie: string): Promise<Known> {
    const known = this.#known.get(locatie) ?? nothing();
    this.#known.set(locatie, known);
    const news = await this.#deps.register.read(locatie, known.place);
    known.place = placeAfter(news, known.place);
    for (const { entry } of news) {
      known.news = entry.soort !== 'anker';
      switch (entry.soort) {
        case 'gemaakt':
        case 'bestond':
          known.standing.set(entry.stream.id, entry.stream);
          break;
        case 'anker':
          known.anchor = entry.hash;
          break;
        case 'gewist':
          known.standing.delete(entry.stream.id);
          known.written.delete(entry.stream.id);
          break;
        case 'berichten-weg':
          break;
      }
    }
    return known;
  }
}
