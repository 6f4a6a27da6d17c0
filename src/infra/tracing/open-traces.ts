import type { Log } from '../../app/logging/log.ts';
import type { Env } from '../config/env-schema.ts';
import type { OpenTraces } from './trace-settings.ts';

type Settings = Pick<
  Env,
  | 'OTEL_EXPORTER_OTLP_ENDPOINT'
  | 'OTEL_EXPORTER_OTLP_HEADERS'
  | 'OTEL_SERVICE_NAME'
  | 'OTEL_TRACES_SAMPLER_ARG'
>;

/**
 * Opens traces when the settings name a receiver. Without one nothing of OpenTelemetry is loaded.
 *
 * @param onDropped told how many facts of one span were left out
 * @returns null when traces are off
 */
export async function openTraces(
  env: Settings,
  log: Log,
  onDropped: (count: number) => void,
): Promise<OpenTraces | null> {
  const endpoint = env.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (endpoint === undefined) return null;
  const { openOtel } = await import('./otel-sdk.ts');
  const headers = env.OTEL_EXPORTER_OTLP_HEADERS ?? {};
  const { OTEL_SERVICE_NAME: serviceName, OTEL_TRACES_SAMPLER_ARG: share } = env;
  return openOtel({ endpoint, headers, serviceName, share }, log, onDropped);
}
