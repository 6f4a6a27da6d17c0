import type { FastifyBaseLogger } from 'fastify';
import type { DestinationStream, Level, Logger } from 'pino';
import { pino, stdTimeFunctions } from 'pino';
import { describeError } from '../../app/logging/describe-error.ts';
import { huidigeSamenhang } from '../../app/logging/samenhang.ts';
import { allowedFacts } from './allowed-facts.ts';

export type LoggerOptions = {
  readonly level: Level | 'silent';
  /** Where the lines go; stdout when absent. */
  readonly stream?: DestinationStream;
  /** Told how many facts of one event were not written. */
  readonly onDropped?: (count: number) => void;
};

const MAX_MESSAGE = 120;
const NO_MESSAGE = 'no message';

type Event = { readonly facts: object; readonly message: string };

/** Errors come in under any key and quote their input in their message: only kind and place may go on. */
function withoutMessages(facts: object): { readonly safe: object; readonly messages: readonly string[] } {
  const messages: string[] = [];
  const entries = Object.entries(facts).map(([key, value]): [string, unknown] => {
    if (!(value instanceof Error)) return [key, value];
    messages.push(value.message);
    return ['error', describeError(value)];
  });
  return { safe: Object.fromEntries(entries), messages };
}

/** Values to fill into a message are left out: messages are static. */
function readEvent([first, second]: readonly unknown[]): Event {
  if (typeof first === 'string') return { facts: {}, message: first };
  if (typeof first !== 'object' || first === null) return { facts: {}, message: NO_MESSAGE };
  const { safe, messages } = withoutMessages(first instanceof Error ? { error: first } : first);
  const quoted = typeof second !== 'string' || messages.includes(second);
  return { facts: safe, message: quoted ? NO_MESSAGE : second };
}

class SafeLogger implements FastifyBaseLogger {
  readonly #pino: Logger;
  readonly #bindings: Readonly<Record<string, unknown>>;
  readonly #onDropped: (count: number) => void;

  constructor(
    target: Logger,
    bindings: Readonly<Record<string, unknown>>,
    onDropped: (count: number) => void,
  ) {
    this.#pino = target;
    this.#bindings = bindings;
    this.#onDropped = onDropped;
  }

  get level(): string {
    return this.#pino.level;
  }

  set level(level: string) {
    this.#pino.level = level;
  }

  fatal(...event: unknown[]): void {
    this.#write('fatal', event);
  }

  error(...event: unknown[]): void {
    this.#write('error', event);
  }

  warn(...event: unknown[]): void {
    this.#write('warn', event);
  }

  info(...event: unknown[]): void {
    this.#write('info', event);
  }

  debug(...event: unknown[]): void {
    this.#write('debug', event);
  }

  trace(...event: unknown[]): void {
    this.#write('trace', event);
  }

  silent(): void {
    // Pino has a level with this name that writes nothing.
  }

  /** Every request has one, and hardly any writes a line: what is bound is looked at when it is written. */
  child(bindings: object): SafeLogger {
    return new SafeLogger(this.#pino, { ...this.#bindings, ...bindings }, this.#onDropped);
  }

  #write(level: Level, given: readonly unknown[]): void {
    if (!this.#pino.isLevelEnabled(level)) return;
    const event = readEvent(given);
    const { facts, dropped } = allowedFacts({ ...this.#bindings, ...huidigeSamenhang(), ...event.facts });
    if (dropped > 0) this.#onDropped(dropped);
    const counted = dropped > 0 ? { dropped } : {};
    this.#pino[level]({ ...facts, ...counted }, event.message.slice(0, MAX_MESSAGE));
  }
}

/**
 * The program's logger: JSON lines with a static message and named facts. It is Fastify's logger too, so what
 * the framework logs passes the same list.
 */
export function createLogger(options: LoggerOptions): FastifyBaseLogger {
  const settings = {
    level: options.level,
    base: null,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const target = options.stream === undefined ? pino(settings) : pino(settings, options.stream);
  return new SafeLogger(target, {}, options.onDropped ?? (() => undefined));
}
