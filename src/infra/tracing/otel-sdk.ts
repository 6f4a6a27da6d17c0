import { randomUUID } from 'node:crypto';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import type { Log } from '../../app/logging/log.ts';
import { OtelTraces } from './otel-traces.ts';
import type { OpenTraces, TraceSettings } from './trace-settings.ts';
import { WatchedExporter } from './watched-exporter.ts';

/** Spans that wait to be sent. More are left out: a receiver that is away costs no memory without end. */
const QUEUE = { maxQueueSize: 2_048, maxExportBatchSize: 256 } as const;
/** ms; a batch that takes longer is given up. */
const PATIENCE = { everyMs: 2_000, timeoutMs: 5_000 } as const;

/**
 * Opens what sends traces: OTLP over HTTP, in JSON. Nothing is registered globally and nothing is instrumented by
 * itself: only what the program tells of goes out, and nothing about the machine it runs on.
 */
export function openOtel(settings: TraceSettings, log: Log, onDropped: (count: number) => void): OpenTraces {
  const { everyMs, timeoutMs } = settings.patience ?? PATIENCE;
  const exporter = new OTLPTraceExporter({
    url: new URL('v1/traces', settings.endpoint.replace(/\/?$/, '/')).href,
    headers: { ...settings.headers },
    timeoutMillis: timeoutMs,
  });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({
      'service.name': settings.serviceName,
      'service.instance.id': randomUUID(),
    }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(settings.share) }),
    spanProcessors: [
      new BatchSpanProcessor({
        exporter: new WatchedExporter(exporter, log),
        ...QUEUE,
        scheduledDelayMillis: everyMs,
        exportTimeoutMillis: timeoutMs * 2,
      }),
    ],
  });
  return {
    traces: new OtelTraces(provider.getTracer('negenuur'), onDropped),
    // What did not arrive was said by the exporter already.
    stop: () => provider.shutdown().catch(() => undefined),
  };
}
