import type { IncomingHttpHeaders } from 'node:http';
import type { Writable } from 'node:stream';
import { promisify } from 'node:util';
import { constants, createGzip, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The fastest: rows of a board are much alike, and somebody waits for them. */
const SNEL = { level: constants.Z_BEST_SPEED };
/** Bytes below which packing gains nothing. */
const DE_MOEITE = 1_024;

const pak = promisify(gzip);

/** One choice of the header, with its weight: `gzip;q=0.5`. What is written otherwise is not understood. */
const KEUZE = /^([\w!#$%&'*+.^`|~-]+)(?:[ \t]*;[ \t]*q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?))?$/i;

/**
 * Whether the other side unpacks gzip: it names it, or `*` without naming it, not with weight 0, and does not rather
 * have it as it is (RFC 9110 section 12.5.3). Who says nothing gets it as it is.
 */
export function paktUit({ headers }: { readonly headers: IncomingHttpHeaders }): boolean {
  const gewichten = new Map<string, number>();
  for (const keuze of (headers['accept-encoding'] ?? '').split(',')) {
    const [, naam, gewicht = '1'] = KEUZE.exec(keuze.trim()) ?? [];
    if (naam !== undefined) gewichten.set(naam.toLowerCase(), Number(gewicht));
  }
  // The old name means the same (section 8.4.1.3).
  const gzipt = gewichten.get('gzip') ?? gewichten.get('x-gzip') ?? gewichten.get('*') ?? 0;
  return gzipt > 0 && gzipt >= (gewichten.get('identity') ?? 0);
}

/** Sends text, packed when it is worth it. */
export async function stuurIngepakt(
  request: FastifyRequest,
  reply: FastifyReply,
  tekst: string,
): Promise<FastifyReply> {
  reply.header('vary', 'accept-encoding');
  if (!paktUit(request) || tekst.length < DE_MOEITE) return reply.send(tekst);
  return reply.header('content-encoding', 'gzip').send(await pak(tekst, SNEL));
}

/** Packs what is written on its way: each write can be read at once on the other side. */
export function ingepaktNaar(doel: Writable): Writable {
  const pakker = createGzip({ ...SNEL, flush: constants.Z_SYNC_FLUSH });
  pakker.on('error', () => doel.destroy());
  pakker.pipe(doel);
  return pakker;
}
