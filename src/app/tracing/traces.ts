/** What may begin a trace, wherever it happens. */
export type RootSpan = 'press' | 'search' | 'message' | 'presence' | 'intake' | 'timer' | 'sync' | 'command';
/** What is told only as a part of something else: by itself it would say nothing. */
export type PartSpan = 'load' | 'decide' | 'commit' | 'deliver' | 'outside' | 'redis';
export type SpanName = RootSpan | PartSpan;

/** Facts of a span, by the names that the log knows: what is not on its list is left out (invariant 6). */
export type SpanFacts = Readonly<Record<string, string | number | boolean>>;

/**
 * Tells an operator's own system how long each part of a press, a message or a reminder took. Nothing waits for that
 * system, and no work goes differently because it is told of.
 */
export type Traces = {
  /** Does work as a span; what is done meanwhile is a part of it. @param outcome facts that the result adds */
  during<T>(
    name: SpanName,
    facts: SpanFacts,
    work: () => Promise<T>,
    outcome?: (result: T) => SpanFacts,
  ): Promise<T>;
  /** The same for work that does not wait. */
  step<T>(name: SpanName, work: () => T, outcome?: (result: T) => SpanFacts): T;
  /** A call that just ended took this long, ms. */
  took(name: 'redis', facts: SpanFacts, ms: number): void;
};

/** Tells nobody anything. */
export const noTraces: Traces = {
  during: (_name, _facts, work) => work(),
  step: (_name, work) => work(),
  took: () => undefined,
};
