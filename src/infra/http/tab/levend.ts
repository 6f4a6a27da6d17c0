import type { Writable } from 'node:stream';
import type { FastifyReply } from 'fastify';
import type { Gevolgd } from '../../../app/tab/borden.ts';
import type { Uitgang } from '../../../app/tab/volger.ts';
import { ingepaktNaar } from './inpakken.ts';

/** ms between two signs of life: proxies cut lines that stay silent. */
const TIK = 10_000;
/** ms after which the page connects anew, so that who lost the right to look does not look on. */
const LANGST = 15 * 60_000;

type Lijn = {
  /** ms that the token still holds; null: no end. */
  readonly over: number | null;
  /** How to end each open line: a server that closes must not wait for pages to leave. */
  readonly lijnen: Set<() => void>;
  /** The other side unpacks. */
  readonly ingepakt: boolean;
};

/** Packing is done aside and the socket is written to after this turn: what is told only then does not hold it up. */
function schrijfNaar(uit: Writable, regel: string, onderweg: (() => void) | undefined): boolean {
  return uit.write(`${regel}\n`, () => {
    if (onderweg !== undefined) setImmediate(onderweg);
  });
}

/**
 * A live board as lines of JSON for as long as the page listens. Fastify's own answer is used until the first line
 * is there, so that a refusal is an ordinary one.
 */
export async function schrijfLevend(
  reply: FastifyReply,
  { over, lijnen, ingepakt }: Lijn,
  volg: (uitgang: Uitgang) => Promise<Gevolgd>,
): Promise<void> {
  const { raw } = reply;
  const eerst: { readonly regel: string; readonly onderweg: (() => void) | undefined }[] = [];
  let uit: Writable | null = null;
  let gesloten = false;
  const sluit = (): void => {
    gesloten = true;
    uit?.end();
  };
  // From here on: a server that begins to close while the board is read must not wait for it either.
  lijnen.add(sluit);
  let gevolgd: Gevolgd;
  try {
    gevolgd = await volg({
      schrijf: (regel, onderweg) => {
        if (gesloten) return false;
        if (uit !== null) return schrijfNaar(uit, regel, onderweg);
        eerst.push({ regel, onderweg });
        return true;
      },
      sluit,
    });
  } catch (error) {
    lijnen.delete(sluit);
    throw error;
  }
  const { volger, stop } = gevolgd;
  reply.hijack();
  // Who left while this was got ready is told of no more.
  if (raw.destroyed) {
    lijnen.delete(sluit);
    stop();
    return;
  }
  const tikker = setInterval(() => volger.tik(), TIK);
  const eind = setTimeout(sluit, Math.max(0, Math.min(LANGST, over ?? LANGST)));
  raw.on('error', sluit);
  raw.on('close', () => {
    gesloten = true;
    clearInterval(tikker);
    clearTimeout(eind);
    lijnen.delete(sluit);
    stop();
    uit?.destroy();
  });
  raw.writeHead(200, {
    'content-type': 'application/x-ndjson; charset=utf-8',
    'cache-control': 'no-store',
    // It ends with its connection: one that stays, idle, would keep a server that closes waiting.
    connection: 'close',
    vary: 'accept-encoding',
    ...(ingepakt ? { 'content-encoding': 'gzip' } : {}),
    'x-content-type-options': 'nosniff',
    // nginx holds an answer back until it is whole, unless told otherwise.
    'x-accel-buffering': 'no',
  });
  uit = ingepakt ? ingepaktNaar(raw) : raw;
  uit.on('drain', () => volger.verder());
  for (const { regel, onderweg } of eerst) schrijfNaar(uit, regel, onderweg);
  if (gesloten) uit.end();
}
