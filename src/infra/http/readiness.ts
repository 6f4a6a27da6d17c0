import { setTimeout as wait } from 'node:timers/promises';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import { naarIso } from '../../domain/termijnen/tijdstip.ts';
import type { Readiness } from './health.ts';

export type ReadinessParts = {
  /** Rejects when Redis does not answer. */
  readonly ping: () => Promise<void>;
  /** Where this Redis promises less than it should, in Dutch; empty when it is as durable as designed. */
  readonly weakDurability: () => readonly string[];
  readonly locaties: () => readonly string[];
  readonly caseNow: () => Tijdstip;
  /**
   * Wall-clock ms that the oldest due entry of a location waits for somebody to take it up. What waits for Teams
   * does not count: a program that cannot post must still take cases in.
   */
  readonly lateMs: (locatie: string) => Promise<number>;
};

/** ms for each question; an operator's probe waits about as long. */
const PATIENCE = 2_000;
/** ms; a due entry is picked up within a second while all is well (invariant 3). */
const LATE = 10_000;

async function within<T>(question: Promise<T>): Promise<{ readonly answer: T } | null> {
  const stop = new AbortController();
  const timer = wait(PATIENCE, null, { signal: stop.signal, ref: false }).catch(() => null);
  const asked = question.then((answer) => ({ answer })).catch(() => null);
  try {
    return await Promise.race([asked, timer]);
  } finally {
    stop.abort();
  }
}

async function agendaProblem(parts: ReadinessParts, locatie: string): Promise<readonly string[]> {
  const late = await within(parts.lateMs(locatie));
  if (late === null) return [`De agenda van ${locatie} is niet te lezen.`];
  if (late.answer <= LATE) return [];
  return [`De agenda van ${locatie} loopt ${Math.round(late.answer / 1000)} seconden achter.`];
}

/**
 * Whether the program can serve: Redis answers, no agenda is late. Weak durability is named but does not stop
 * the work: whoever chose that Redis chose to serve with it. Never rejects.
 */
export async function checkReadiness(parts: ReadinessParts): Promise<Readiness> {
  const waarschuwingen = parts.weakDurability();
  const pong = await within(parts.ping());
  if (pong === null) return { problemen: ['Redis geeft geen antwoord.'], waarschuwingen, zaakklok: null };
  const late = await Promise.all(parts.locaties().map((locatie) => agendaProblem(parts, locatie)));
  return { problemen: late.flat(), waarschuwingen, zaakklok: naarIso(parts.caseNow()) };
}
