import { AsyncLocalStorage } from 'node:async_hooks';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace';
import type { Log } from '../../app/logging/log.ts';

/** `ExportResultCode.SUCCESS` of a package that only the library itself uses. */
const SUCCESS = 0;

type Told = Parameters<SpanExporter['export']>[1];

/**
 * Says in the log when traces stop arriving, and when they arrive again: once each time, because the library itself says
 * nothing.
 */
export class WatchedExporter implements SpanExporter {
  readonly #exporter: SpanExporter;
  readonly #log: Log;
  /** A batch leaves in the middle of somebody's press; the line is not about that press. */
  readonly #outside = AsyncLocalStorage.snapshot();
  #failing = false;

  constructor(exporter: SpanExporter, log: Log) {
    this.#exporter = exporter;
    this.#log = log;
  }

  export(spans: ReadableSpan[], told: Told): void {
    this.#exporter.export(spans, (result) => {
      this.#outside(() => this.#note(Number(result.code) !== SUCCESS, spans.length));
      told(result);
    });
  }

  async forceFlush(): Promise<void> {
    await this.#exporter.forceFlush?.();
  }

  async shutdown(): Promise<void> {
    await this.#exporter.shutdown();
  }

  #note(failed: boolean, aantal: number): void {
    if (failed === this.#failing) return;
    this.#failing = failed;
    if (failed) this.#log.warn({ aantal }, 'traces do not arrive');
    else this.#log.info({ aantal }, 'traces arrive again');
  }
}
