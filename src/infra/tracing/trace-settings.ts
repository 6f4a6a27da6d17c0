import type { Traces } from '../../app/tracing/traces.ts';

export type TraceSettings = {
  /** Address of the receiver, without the path of traces. */
  readonly endpoint: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly serviceName: string;
  /** Share of all traces that is sent, 0 to 1; a trace is sent whole or not at all. */
  readonly share: number;
  /** ms between two batches, and for one batch with what is tried again. */
  readonly patience?: { readonly everyMs: number; readonly timeoutMs: number };
};

export type OpenTraces = {
  readonly traces: Traces;
  /** Sends what waits. Never rejects; a receiver that hangs takes its time, so bound it. */
  readonly stop: () => Promise<void>;
};
