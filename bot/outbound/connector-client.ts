import * as z from 'zod';
import { callFailure } from '../../src/app/outgoing/call-failure.ts';
import { retryAfterMs } from '../../src/app/outgoing/retry-after.ts';
import type { ServiceHosts } from '../auth/service-hosts.ts';
import { isAllowedServiceUrl } from '../auth/service-hosts.ts';
import type { TokenSource } from '../auth/token-source.ts';
import type { ConnectorReply } from './reply.ts';

export type ConnectorCall = {
  readonly method: 'DELETE' | 'GET' | 'POST' | 'PUT';
  readonly serviceUrl: string;
  /** Below the service url, without a leading slash; ids already encoded. */
  readonly path: string;
  /** JSON text. */
  readonly body?: string;
};

export type ConnectorClient = { call(call: ConnectorCall): Promise<ConnectorReply> };

export type ConnectorClientOptions = {
  readonly hosts: ServiceHosts;
  readonly token: TokenSource;
  readonly wall: () => number;
  /** ms for one whole call, answer included. */
  readonly timeoutMs: number;
};

const ErrorBody = z.object({ error: z.object({ code: z.string() }) });

/** Walked from the end: a pattern for it takes quadratic time on a row of slashes. */
function withoutSlashes(url: string): string {
  let end = url.length;
  while (url.charAt(end - 1) === '/') end -= 1;
  return url.slice(0, end);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * One HTTP call to the Bot Framework connector, done exactly once: no retries, no redirects followed. botbuilder's
 * own client repeats POSTs by itself and so posts twice after "accepted, then 504" (ADR 0020).
 */
export function createConnectorClient(options: ConnectorClientOptions): ConnectorClient {
  async function headers(call: ConnectorCall): Promise<Record<string, string>> {
    const token = await options.token.get();
    return {
      accept: 'application/json',
      ...(call.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
    };
  }

  async function send(
    call: ConnectorCall,
    withHeaders: Record<string, string>,
    signal: AbortSignal,
  ): Promise<ConnectorReply> {
    const response = await fetch(`${withoutSlashes(call.serviceUrl)}/${call.path}`, {
      method: call.method,
      headers: withHeaders,
      redirect: 'manual',
      signal,
      ...(call.body === undefined ? {} : { body: call.body }),
    });
    if (response.status === 401) options.token.forget();
    const body = parsed(await response.text());
    const error = ErrorBody.safeParse(body);
    return {
      kind: 'answered',
      status: response.status,
      retryAfterMs: retryAfterMs(response.headers.get('retry-after'), options.wall()),
      errorCode: error.success ? error.data.error.code : '',
      body,
    };
  }

  /** Gives up in time. The clock goes with the call: one that runs on for nothing costs as much as a call. */
  async function sendInTime(
    call: ConnectorCall,
    withHeaders: Record<string, string>,
  ): Promise<ConnectorReply> {
    const clock = new AbortController();
    const timer = setTimeout(
      () => clock.abort(new DOMException('timeout', 'TimeoutError')),
      options.timeoutMs,
    );
    try {
      return await send(call, withHeaders, clock.signal);
    } finally {
      clearTimeout(timer);
    }
  }

  return {
    async call(call) {
      if (!isAllowedServiceUrl(call.serviceUrl, options.hosts)) {
        return { kind: 'answered', status: 403, retryAfterMs: null, errorCode: 'service-url', body: null };
      }
      let withHeaders: Record<string, string>;
      try {
        withHeaders = await headers(call);
      } catch {
        return { kind: 'unsent', code: 'token' };
      }
      try {
        return await sendInTime(call, withHeaders);
      } catch (error) {
        const { code, unsent } = callFailure(error);
        return { kind: unsent ? 'unsent' : 'lost', code };
      }
    },
  };
}
