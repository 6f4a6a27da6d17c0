import type { Traces } from '../../app/tracing/traces.ts';
import type { OnCall } from '../redis/connection.ts';

/** Tells of every answer of Redis twice: to who counts them, and as a part of the trace that asked for it. */
export function alsoTraced(onCall: OnCall, traces: Traces): OnCall {
  return (operation, ms) => {
    onCall(operation, ms);
    traces.took('redis', { operation }, ms);
  };
}
