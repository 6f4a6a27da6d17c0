import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';
import type { TokenBuckets } from '../../app/limits/token-bucket.ts';
import type { Log } from '../../app/logging/log.ts';
import type { Metrics } from '../../app/metrics/metrics.ts';
import type { Clock } from '../../app/ports/clock.ts';
import { StoreUnavailable } from '../../app/ports/store.ts';
import type { SpanFacts, Traces } from '../../app/tracing/traces.ts';
import { noTraces } from '../../app/tracing/traces.ts';
import type { Intake } from '../../app/usecases/intake-port.ts';
import { UUR } from '../../domain/termijnen/tijdstip.ts';
import type { Answer } from './answer.ts';
import { answerOf, invalid, otherLocation, storeAway, tooMany, unrecognised } from './answer.ts';
import type { Body, JsonObject } from './body.ts';
import { readBody } from './body.ts';
import { contentHash } from './content-hash.ts';
import { Recent } from './recent.ts';
import { recognise } from './recognise.ts';
import { reportRefused } from './refused-report.ts';
import type { Source } from './sources.ts';
import { validate } from './validate.ts';

export type ReceiverDeps = {
  readonly intake: Intake;
  /** Read at every message: keys and locations of a source are live settings. */
  readonly sources: () => ReadonlyMap<string, Source>;
  readonly clock: Pick<Clock, 'wall' | 'caseNow'>;
  /** Per source, after its signature: nobody can use up the room of another. */
  readonly limits: TokenBuckets;
  readonly metrics: Pick<Metrics, 'intakeAnswered' | 'refusedReport'>;
  readonly traces?: Traces;
};

export type Received = { readonly headers: IncomingHttpHeaders; readonly raw: Buffer };

/** A source retries for hours with the same id and a new signature; after that the case itself answers. */
const REMEMBER = { forMs: 24 * UUR, max: 10_000 };
/**
 * Refusals of what a source says about a case: the same message again is refused again. Another content under a
 * number that was used, or a case of another location, may be a held person as well.
 */
const REPORTED: ReadonlySet<number> = new Set([400, 409]);
const LOCATION_NAME = /^[a-z0-9-]{2,40}$/;

const outcomeOf = (answer: Answer): string => (answer.kind === 'accepted' ? answer.outcome : 'geweigerd');
const toTell = (answer: Answer): SpanFacts => ({ status: answer.status, outcome: outcomeOf(answer) });

/** Turns signed messages of source systems into {@link Intake} calls, and results into answers (contract). */
export class Receiver {
  readonly #deps: ReceiverDeps;
  readonly #answers = new Recent<Promise<Answer>>(REMEMBER);
  readonly #reported = new Recent<true>(REMEMBER);

  constructor(deps: ReceiverDeps) {
    this.#deps = deps;
  }

  /** @throws what {@link Intake} rejects with, except that the store is away. */
  async receive(received: Received, log: Log): Promise<Answer> {
    const { traces = noTraces } = this.#deps;
    return traces.during('intake', {}, () => this.#receive(received, log), toTell);
  }

  async #receive(received: Received, log: Log): Promise<Answer> {
    const { sources, clock, limits, metrics } = this.#deps;
    const wall = clock.wall();
    const body = readBody(received.raw);
    const recognised = recognise(received.headers, received.raw, body, sources(), wall);
    const answer =
      recognised === null
        ? unrecognised
        : limits.take(recognised.source.naam, wall)
          ? await this.#once(recognised.source, recognised.signed.id, received.raw, body, log)
          : tooMany;
    metrics.intakeAnswered(answer.status, outcomeOf(answer));
    const bron = recognised?.source.naam ?? '';
    log.info({ bron, status: answer.status }, 'intake answered');
    return answer;
  }

  /** The same signed message again, also while the first is under way, gets the same acceptance. */
  async #once(source: Source, id: string, raw: Buffer, body: Body, log: Log): Promise<Answer> {
    const key = createHash('sha256').update(`${source.naam} ${id} `).update(raw).digest('base64');
    const earlier = this.#answers.get(key, this.#deps.clock.wall());
    if (earlier !== undefined) return earlier;
    const pending = this.#handle(source, key, body, log);
    this.#answers.set(key, pending, this.#deps.clock.wall());
    try {
      const answer = await pending;
      if (answer.kind === 'refused') this.#answers.delete(key);
      return answer;
    } catch (error) {
      this.#answers.delete(key);
      throw error;
    }
  }

  async #handle(source: Source, key: string, body: Body, log: Log): Promise<Answer> {
    const answer = await this.#judge(source, body);
    if (answer.kind === 'accepted' || !REPORTED.has(answer.status)) return answer;
    const now = this.#deps.clock.wall();
    if (this.#reported.get(key, now) === true) return answer;
    const errors = answer.problem.fouten?.length ?? 1;
    const outcome = await reportRefused(this.#deps.intake, source, body.glance, errors, log);
    if (outcome !== null) this.#deps.metrics.refusedReport(outcome === 'later' ? 'mislukt' : outcome);
    if (outcome === 'later') return storeAway;
    if (outcome === 'gemeld') this.#reported.set(key, true, now);
    return answer;
  }

  async #judge(source: Source, body: Body): Promise<Answer> {
    switch (body.kind) {
      case 'no-json':
        return invalid([{ pad: '', melding: 'Dit is geen geldige JSON in UTF-8.' }]);
      case 'no-object':
        return invalid([{ pad: '', melding: 'Dit moet een object zijn.' }]);
      case 'object': {
        const { locatie } = body.glance;
        const named = locatie !== null && LOCATION_NAME.test(locatie);
        if (named && !source.locaties.has(locatie)) return otherLocation;
        return this.#pass(source, body.value);
      }
      default:
        return body satisfies never;
    }
  }

  async #pass(source: Source, value: JsonObject): Promise<Answer> {
    const { intake, clock } = this.#deps;
    const checked = validate(value, clock.caseNow());
    if (!checked.ok) return invalid(checked.fouten);
    try {
      const result = await intake.receive({
        locatie: checked.locatie,
        message: checked.message,
        complete: checked.missing.length === 0,
        oefening: source.oefening,
        contentHash: contentHash(value),
      });
      return answerOf(result, checked.missing);
    } catch (error) {
      if (error instanceof StoreUnavailable) return storeAway;
      throw error;
    }
  }
}
