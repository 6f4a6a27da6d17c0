import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';
import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify';
import type { Start } from '../../../app/tab/bericht.ts';
import { Problem } from '../server/problem.ts';
import { paktUit } from './inpakken.ts';

const SOORTEN: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json; charset=utf-8',
  '.woff2': 'font/woff2',
};

const PAGINA = 'index.html';

type Bestand = {
  readonly soort: string;
  readonly inhoud: Buffer;
  readonly klein: Buffer;
  readonly etag: string;
};

/** Where Teams shows a page: the clients that Microsoft lists for the content security policy of a tab. */
const TEAMS = [
  'https://teams.microsoft.com',
  'https://*.teams.microsoft.com',
  'https://*.cloud.microsoft',
  'https://*.microsoft365.com',
  'https://*.office.com',
  'https://outlook.office365.com',
];

export type PaginaOpties = {
  /** Folder with what `npm run` built. */
  readonly map: string;
  /** Further pages that may hold this one. */
  readonly omlijsting: readonly string[];
  /** Where the page signs in, beside this server. */
  readonly aanmeldadres: readonly string[];
  /** How to sign in: it stands in the page, so that nothing waits for a question about it. Null: no page of ours. */
  readonly start: Start | null;
  /** Hosts this page is reached at; null: any. The demo is for this computer only. */
  readonly hosts: ((hostname: string) => boolean) | null;
};

/** Scripts that stand in the page as we built it, by their hash: any other text does not run. */
function eigenScripts(html: string): readonly string[] {
  return html
    .split('<script>')
    .slice(1)
    .map((vanaf) => vanaf.slice(0, vanaf.indexOf('</script>')))
    .map((tekst) => `'sha256-${createHash('sha256').update(tekst).digest('base64')}'`);
}

/** Nothing but own files and what we built into the page: no other script or style, no eval, no other site. */
function beleid({ omlijsting, aanmeldadres }: PaginaOpties, html: string): string {
  return [
    "default-src 'none'",
    `script-src ${["'self'", ...eigenScripts(html)].join(' ')}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src ${["'self'", ...aanmeldadres].join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${["'self'", ...TEAMS, ...omlijsting].join(' ')}`,
  ].join('; ');
}

/** Data and no script: the policy lets the browser read it and run nothing. */
function metStart(html: string, start: Start | null): string {
  if (start === null) return html;
  const json = JSON.stringify(start).replaceAll('<', '\\u003c');
  return html.replace('<!--start-->', () => `<script type="application/json" id="start">${json}</script>`);
}

function lees(map: string, naam: string, start: Start | null): Bestand {
  const gelezen = readFileSync(join(map, naam));
  const inhoud = naam === PAGINA ? Buffer.from(metStart(gelezen.toString(), start)) : gelezen;
  const hash = createHash('sha256').update(inhoud).digest('base64url').slice(0, 22);
  return {
    soort: SOORTEN[extname(naam)] ?? 'application/octet-stream',
    inhoud,
    klein: gzipSync(inhoud, { level: constants.Z_BEST_COMPRESSION }),
    etag: `"${hash}"`,
  };
}

function leesAlles({ map, start }: PaginaOpties): ReadonlyMap<string, Bestand> {
  if (!existsSync(join(map, PAGINA))) return new Map();
  const namen = readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((een) => een.isFile() && extname(een.name) in SOORTEN)
    .map((een) => join(een.parentPath, een.name).slice(map.length + 1));
  return new Map(namen.map((naam) => [naam.replaceAll('\\', '/'), lees(map, naam, start)]));
}

function stuur(
  request: FastifyRequest,
  reply: FastifyReply,
  { soort, inhoud, klein, etag }: Bestand,
): FastifyReply {
  reply.headers({ etag, vary: 'accept-encoding' });
  if (request.headers['if-none-match'] === etag) return reply.code(304).send();
  reply.type(soort);
  if (!paktUit(request)) return reply.send(inhoud);
  return reply.header('content-encoding', 'gzip').send(klein);
}

const NIET_GEBOUWD = 'De pagina is nog niet gebouwd. Start het programma met npm start of npm run demo.';

/**
 * `GET /tab/`: the page and its files, from memory. Names of the files carry a hash of what is in them, so a browser
 * keeps them for good; the page itself is asked anew each time.
 */
export function tabPagina(opties: PaginaOpties): FastifyPluginCallback {
  const bestanden = leesAlles(opties);
  const csp = beleid(opties, bestanden.get(PAGINA)?.inhoud.toString() ?? '');
  return (server, _options, done) => {
    server.addHook('onSend', async (_request, reply) => {
      reply.headers({ 'content-security-policy': csp, 'referrer-policy': 'no-referrer' });
    });
    const pagina = (naam: string) => (request: FastifyRequest, reply: FastifyReply) => {
      const bestand = bestanden.get(naam);
      if (opties.hosts !== null && !opties.hosts(request.hostname)) throw new Problem(403);
      if (bestand === undefined) throw new Problem(503, { detail: NIET_GEBOUWD });
      reply.header('cache-control', 'no-cache');
      return stuur(request, reply, bestand);
    };
    server.get('/tab', (_request, reply) => reply.redirect('/tab/'));
    server.get('/tab/', pagina(PAGINA));
    server.get('/tab/instellen', pagina(PAGINA));
    server.get<{ Params: { '*': string } }>('/tab/bestanden/*', (request, reply) => {
      const bestand = bestanden.get(`bestanden/${request.params['*']}`);
      if (bestand === undefined) throw new Problem(404);
      reply.header('cache-control', 'public, max-age=31536000, immutable');
      return stuur(request, reply, bestand);
    });
    done();
  };
}
