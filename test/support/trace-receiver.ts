import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import * as z from 'zod';

const Value = z.union([
  z.object({ stringValue: z.string() }).transform((v) => v.stringValue),
  z.object({ intValue: z.union([z.number(), z.string()]) }).transform((v) => Number(v.intValue)),
  z.object({ doubleValue: z.number() }).transform((v) => v.doubleValue),
  z.object({ boolValue: z.boolean() }).transform((v) => v.boolValue),
]);
const Attributes = z
  .array(z.object({ key: z.string(), value: Value }))
  .transform((pairs) => Object.fromEntries(pairs.map(({ key, value }) => [key, value])));
const Span = z.strictObject({
  traceId: z.string().regex(/^[0-9a-f]{32}$/),
  spanId: z.string().regex(/^[0-9a-f]{16}$/),
  parentSpanId: z.string().optional(),
  name: z.string(),
  kind: z.number(),
  flags: z.number(),
  startTimeUnixNano: z.string(),
  endTimeUnixNano: z.string(),
  attributes: Attributes,
  droppedAttributesCount: z.literal(0),
  events: z.array(z.never()),
  droppedEventsCount: z.literal(0),
  status: z.strictObject({ code: z.number() }),
  links: z.array(z.never()),
  droppedLinksCount: z.literal(0),
});
const Request = z.object({
  resourceSpans: z.array(
    z.object({
      resource: z.object({ attributes: Attributes }),
      scopeSpans: z.array(z.object({ spans: z.array(Span) })),
    }),
  ),
});

/** A span as it came in, every field of it: one that is not known here fails the test. */
export type ReceivedSpan = z.output<typeof Span>;

/** What the receiver does with a batch: takes it, says 500, or never answers. */
export type Manners = 'takes' | 'fails' | 'hangs';

export type TraceReceiver = AsyncDisposable & {
  readonly url: string;
  manners: Manners;
  /** Batches that came in, whatever was answered. */
  readonly asked: number;
  /** Headers of the last batch. */
  readonly headers: Readonly<Record<string, unknown>>;
  /** Everything that was sent, as text. */
  readonly raw: string;
  readonly resources: readonly Readonly<Record<string, unknown>>[];
  readonly spans: readonly ReceivedSpan[];
};

/** A receiver of OTLP over HTTP. */
export async function startTraceReceiver(): Promise<TraceReceiver> {
  const bodies: string[] = [];
  const open = new Set<ServerResponse>();
  let headers: Readonly<Record<string, unknown>> = {};
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      ({ headers } = request);
      bodies.push(Buffer.concat(parts).toString('utf8'));
      if (receiver.manners === 'hangs') open.add(response);
      else response.writeHead(receiver.manners === 'takes' ? 200 : 500).end('{}');
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const requests = () => bodies.flatMap((body) => Request.parse(JSON.parse(body)).resourceSpans);
  const receiver: TraceReceiver = {
    url: `http://127.0.0.1:${address.port}`,
    manners: 'takes',
    get asked() {
      return bodies.length;
    },
    get headers() {
      return headers;
    },
    get raw() {
      return bodies.join('\n');
    },
    get resources() {
      return requests().map(({ resource }) => resource.attributes);
    },
    get spans() {
      return requests().flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans));
    },
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return receiver;
}

/** What a span is made of, in the order in which it began. */
export function partsOf(spans: readonly ReceivedSpan[], whole: ReceivedSpan): readonly ReceivedSpan[] {
  return spans
    .filter(({ parentSpanId }) => parentSpanId === whole.spanId)
    .toSorted((a, b) => Number(BigInt(a.startTimeUnixNano) - BigInt(b.startTimeUnixNano)));
}
