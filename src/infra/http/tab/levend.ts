import type { FastifyReply } from 'fastify';
import type { Gevolgd } from '../../../app/tab/borden.ts';
import type { Uitgang } from '../../../app/tab/volger.ts';

/** ms between two signs of life: proxies cut lines that stay silent. */
const TIK = 10_000;
/** ms after which the page connects anew, so that who lost the right to look does not look on. */
const LANGST = 15 * 60_000;

/**
 * A live board as lines of JSON for as long as the page listens. Fastify's own answer is used until the first line
 * is there, so that a refusal is an ordinary one.
 *
 * @param over ms that the token still holds; null: no end
 * @param lijnen how to end each open line: a server that closes must not wait for pages to leave
 */
export async function schrijfLevend(
  reply: FastifyReply,
  over: number | null,
  lijnen: Set<() => void>,
  volg: (uitgang: Uitgang) => Promise<Gevolgd>,
): Promise<void> {
  const { raw } = reply;
  const eerst: string[] = [];
  let open = false;
  let gesloten = false;
  const sluit = (): void => {
    gesloten = true;
    raw.end();
  };
  const { volger, stop } = await volg({
    schrijf: (regel) => {
      if (gesloten) return false;
      if (open) return raw.write(`${regel}\n`);
      eerst.push(regel);
      return true;
    },
    sluit,
  });
  reply.hijack();
  const tikker = setInterval(() => volger.tik(), TIK);
  const eind = setTimeout(sluit, Math.max(0, Math.min(LANGST, over ?? LANGST)));
  lijnen.add(sluit);
  raw.on('drain', () => volger.verder());
  raw.on('error', sluit);
  raw.on('close', () => {
    gesloten = true;
    clearInterval(tikker);
    clearTimeout(eind);
    lijnen.delete(sluit);
    stop();
  });
  raw.writeHead(200, {
    'content-type': 'application/x-ndjson; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    // nginx holds an answer back until it is whole, unless told otherwise.
    'x-accel-buffering': 'no',
  });
  open = true;
  for (const regel of eerst) raw.write(`${regel}\n`);
  if (gesloten || raw.destroyed) raw.end();
}
