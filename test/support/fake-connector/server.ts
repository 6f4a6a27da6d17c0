import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import type { Fault } from './faults.ts';
import { FaultProgram } from './faults.ts';
import type { FakeAnswer, FakeBody, FakeRequest } from './routes.ts';
import { perform, readRequest } from './routes.ts';
import { FakeState } from './state.ts';

export type FakeConnector = AsyncDisposable & {
  /** Service url of a tenant, as Teams gives one per tenant. */
  serviceUrl(tenantId: string): string;
  readonly state: FakeState;
  readonly faults: FaultProgram;
  /** Every request as it came in, refused ones included. */
  readonly requests: readonly FakeRequest[];
  /** Stops listening: calls find a closed port. */
  close(): Promise<void>;
};

const DEFAULT_PAGE = 2;

/**
 * Told of each call when it comes in (`voor`), when it counts and has no answer yet (`aanvaard`), and when the answer
 * left (`na`).
 *
 * @returns false when nothing more may happen with it
 */
export type CallWatch = (request: FakeRequest, fase: 'voor' | 'aanvaard' | 'na') => boolean;

export type FakeOptions = { readonly pageLimit?: number; readonly watch?: CallWatch };

function answer(
  response: ServerResponse,
  { status, body }: FakeAnswer,
  headers: Record<string, string> = {},
): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(body === undefined ? '' : JSON.stringify(body));
}

function accepts(fault: Fault | null): boolean {
  if (fault === null) return true;
  switch (fault.kind) {
    case 'withoutId':
    case 'slow':
      return true;
    case 'status':
    case 'reset':
    case 'silent':
      return fault.accepted === true;
  }
}

function misbehave(fault: Fault, response: ServerResponse, good: FakeAnswer | null): void {
  switch (fault.kind) {
    case 'status': {
      const body =
        fault.code === undefined ? undefined : { error: { code: fault.code, message: fault.code } };
      const headers = fault.retryAfter === undefined ? {} : { 'retry-after': fault.retryAfter };
      answer(response, { status: fault.status, body }, headers);
      return;
    }
    case 'withoutId':
      answer(response, { status: fault.status, body: {} });
      return;
    case 'reset':
      response.socket?.resetAndDestroy();
      return;
    case 'silent':
      return;
    case 'slow':
      setTimeout(() => answer(response, good ?? { status: 500, body: undefined }), fault.ms);
  }
}

async function bodyOf(request: IncomingMessage): Promise<FakeBody> {
  return request.method === 'GET' || request.method === 'DELETE' ? {} : ((await json(request)) as FakeBody);
}

/** The Bot Framework's connector over real HTTP, for faults and several tenants, which the Playground cannot do. */
export async function startFakeConnector(options: FakeOptions = {}): Promise<FakeConnector> {
  const watch = options.watch ?? (() => true);
  const state = new FakeState();
  const faults = new FaultProgram();
  const requests: FakeRequest[] = [];

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://fake');
    const { authorization } = request.headers;
    const read = readRequest(request.method ?? '', url, authorization ?? '', await bodyOf(request));
    if (read === null) {
      answer(response, { status: 405, body: { error: { code: 'UnknownCall' } } });
      return;
    }
    requests.push(read);
    if (!watch(read, 'voor')) return;
    const fault = faults.take(read.operation);
    const good = accepts(fault) ? perform(state, read, options.pageLimit ?? DEFAULT_PAGE) : null;
    if (!watch(read, 'aanvaard')) return;
    if (fault !== null) misbehave(fault, response, good);
    else if (good !== null) answer(response, good);
    watch(read, 'na');
  }

  const server = createServer((request, response) => {
    handle(request, response).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const { port } = address;

  async function close(): Promise<void> {
    if (!server.listening) return;
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  }
  return {
    serviceUrl: (tenantId) => `http://127.0.0.1:${port}/${tenantId}`,
    state,
    faults,
    requests,
    close,
    [Symbol.asyncDispose]: close,
  };
}
