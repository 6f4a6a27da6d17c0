import { bevatPersoonsgegeven } from '../../domain/privacy/persoonsgegevens.ts';

/** What the log may hold of one event. */
export type AllowedFacts = { readonly facts: Readonly<Record<string, unknown>>; readonly dropped: number };

type Keep = (value: unknown) => unknown;

const MAX_FRAMES = 12;
/** Names, codes, numbers of cases, routes: no white space, so no sentence fits. */
const WORD = /^[A-Za-z0-9:._/*@=+-]{0,96}$/;
const FRAME = /^at [^\n]{0,120}?\(?(?:file:\/\/|node:|\/)?[^\s()]{1,200}:\d+:\d+\)?$/;

const word: Keep = (value) =>
  typeof value === 'string' && WORD.test(value) && !bevatPersoonsgegeven(value) ? value : undefined;
/** Made by the program from random bits or a hash: digits in it mean nothing. */
const madeId: Keep = (value) => (typeof value === 'string' && WORD.test(value) ? value : undefined);
const amount: Keep = (value) => (typeof value === 'number' && Number.isFinite(value) ? value : undefined);
const flag: Keep = (value) => (typeof value === 'boolean' ? value : undefined);

/** As `describeError` makes it: kind, code and place of an error, never its message. */
const error: Keep = (value) => {
  if (typeof value !== 'object' || value === null || !('name' in value)) return undefined;
  const code = 'code' in value ? word(value.code) : undefined;
  const frames: readonly unknown[] = 'frames' in value && Array.isArray(value.frames) ? value.frames : [];
  return {
    name: word(value.name),
    ...(code === undefined || code === '' ? {} : { code }),
    frames: frames.filter((frame) => typeof frame === 'string' && FRAME.test(frame)).slice(0, MAX_FRAMES),
  };
};

const KEEP: Readonly<Record<string, Keep>> = {
  aantal: amount,
  answer: word,
  attached: flag,
  attempts: amount,
  bron: word,
  bytes: amount,
  code: word,
  demo: flag,
  commandId: madeId,
  error,
  host: word,
  kind: word,
  late: flag,
  locaties: amount,
  lateMs: amount,
  locatie: word,
  ms: amount,
  operation: word,
  outcome: word,
  port: amount,
  post: word,
  presence: word,
  reqId: madeId,
  result: word,
  route: word,
  signal: word,
  status: amount,
  traceId: madeId,
  verb: word,
  weak: word,
  what: word,
  zaak: word,
};

/**
 * Keeps the named facts that have the shape they should have; everything else is dropped and counted. A new
 * fact in the log needs a line here: forgetting it costs a fact, never somebody's privacy (invariant 6).
 */
export function allowedFacts(given: object): AllowedFacts {
  const facts: Record<string, unknown> = {};
  let dropped = 0;
  for (const [key, value] of Object.entries(given)) {
    const kept = Object.hasOwn(KEEP, key) ? KEEP[key]?.(value) : undefined;
    if (kept === undefined) dropped += 1;
    else facts[key] = kept;
  }
  return { facts, dropped };
}
