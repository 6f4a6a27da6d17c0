import type { Writable } from 'node:stream';
import { promisify } from 'node:util';
import { constants, createGzip, gzip } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** The fastest: rows of a board are much alike, and somebody waits for them. */
const SNEL = { level: constants.Z_BEST_SPEED };
/** Bytes below which packing gains nothing. */
const DE_MOEITE = 1_024;

const pak = promisify(gzip);

/** Whether the other side unpacks. */
export function paktUit({ headers }: FastifyRequest): boolean {
  return /\bgzip\b/.test(headers['accept-encoding'] ?? '');
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
