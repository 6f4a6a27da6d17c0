import { AsyncLocalStorage } from 'node:async_hooks';
import type { Span, Tracer } from '@opentelemetry/api';
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import { describeError } from '../../app/logging/describe-error.ts';
import { huidigeSamenhang, noemTrace } from '../../app/logging/samenhang.ts';
import type { PartSpan, RootSpan, SpanFacts, SpanName, Traces } from '../../app/tracing/traces.ts';
import { spanAttributes } from './span-attributes.ts';

/**
 * Where a span stands: it may begin a trace or be a part of one (`free`), begins of its own accord and is never a part of
 * the press that happened to wake it (`alone`), or is told only as a part (`part`).
 */
type Sort<Place> = readonly [kind: SpanKind, place: Place];

const SPANS: Readonly<Record<RootSpan, Sort<'free' | 'alone'>> & Record<PartSpan, Sort<'part'>>> = {
  press: [SpanKind.SERVER, 'free'],
  search: [SpanKind.SERVER, 'free'],
  message: [SpanKind.SERVER, 'free'],
  presence: [SpanKind.SERVER, 'free'],
  intake: [SpanKind.SERVER, 'free'],
  timer: [SpanKind.CONSUMER, 'alone'],
  sync: [SpanKind.CONSUMER, 'alone'],
  command: [SpanKind.INTERNAL, 'free'],
  load: [SpanKind.INTERNAL, 'part'],
  decide: [SpanKind.INTERNAL, 'part'],
  commit: [SpanKind.INTERNAL, 'part'],
  deliver: [SpanKind.CLIENT, 'part'],
  outside: [SpanKind.CLIENT, 'part'],
  redis: [SpanKind.CLIENT, 'part'],
};

/**
 * {@link Traces} as spans of OpenTelemetry. Which span is the current one is kept here, and no caller's trace is gone on
 * with: what Teams or a source says of a trace is not read.
 */
export class OtelTraces implements Traces {
  readonly #tracer: Tracer;
  readonly #onDropped: (count: number) => void;
  readonly #current = new AsyncLocalStorage<Span>();

  /** @param onDropped told how many facts of one span were left out */
  constructor(tracer: Tracer, onDropped: (count: number) => void) {
    this.#tracer = tracer;
    this.#onDropped = onDropped;
  }

  async during<T>(
    name: SpanName,
    facts: SpanFacts,
    work: () => Promise<T>,
    outcome?: (result: T) => SpanFacts,
  ): Promise<T> {
    const span = this.#begin(name);
    if (span === null) return work();
    try {
      const result = await this.#current.run(span, work);
      this.#end(span, { ...facts, ...outcome?.(result) });
      return result;
    } catch (error) {
      this.#fail(span, facts, error);
      throw error;
    }
  }

  step<T>(name: SpanName, work: () => T, outcome?: (result: T) => SpanFacts): T {
    const span = this.#begin(name);
    if (span === null) return work();
    try {
      const result = work();
      this.#end(span, outcome?.(result) ?? {});
      return result;
    } catch (error) {
      this.#fail(span, {}, error);
      throw error;
    }
  }

  took(name: 'redis', facts: SpanFacts, ms: number): void {
    const now = Date.now();
    const span = this.#begin(name, now - ms);
    if (span === null) return;
    this.#end(span, facts, now);
  }

  #begin(name: SpanName, startTime?: number): Span | null {
    const [kind, place] = SPANS[name];
    const parent = place === 'alone' ? undefined : this.#current.getStore();
    if (parent === undefined && place === 'part') return null;
    const context = parent === undefined ? ROOT_CONTEXT : trace.setSpan(ROOT_CONTEXT, parent);
    const timing = startTime === undefined ? {} : { startTime };
    const span = this.#tracer.startSpan(name, { kind, ...timing }, context);
    if (parent === undefined && span.isRecording()) noemTrace(span.spanContext().traceId);
    return span;
  }

  /** Which case and which command is known at the end only; a part of a command says no more than itself. */
  #end(span: Span, facts: object, at?: number): void {
    if (span.isRecording()) {
      const { traceId: _own, ...samenhang } = at === undefined ? huidigeSamenhang() : {};
      const { attributes, dropped } = spanAttributes({ ...samenhang, ...facts });
      if (dropped > 0) this.#onDropped(dropped);
      span.setAttributes(attributes);
    }
    span.end(at);
  }

  /** The kind of error and never its message, which may quote what somebody typed. */
  #fail(span: Span, facts: SpanFacts, error: unknown): void {
    span.setStatus({ code: SpanStatusCode.ERROR });
    this.#end(span, { ...facts, error: describeError(error) });
  }
}
