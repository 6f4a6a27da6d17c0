import type { FastifyPluginCallback, FastifyReply, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { houderUit } from '../../../app/inbox/overneemformulier.ts';
import { TokenBuckets } from '../../../app/limits/token-bucket.ts';
import type { Tab } from '../../../app/tab/tab.ts';
import { kalenderdeel } from '../../../domain/cijfers/periode.ts';
import { Problem } from '../server/problem.ts';
import type { Aangemeld, Aanmelding } from './aanmelding.ts';
import { agendaRoutes } from './agenda.ts';
import { gelezen, gevonden, gezien } from './antwoorden.ts';
import { paktUit, stuurIngepakt } from './inpakken.ts';
import { schrijfLevend } from './levend.ts';

/** One person: a page that opens asks a few things at once, a hand presses a few times a second. */
const PER_PERSOON = { burst: 60, perSecond: 10, maxKeys: 10_000 };
/** Whole cases to take along: a hand never needs more, and each one reads everything of a case. */
const DOSSIERS = { burst: 5, perSecond: 0.1, maxKeys: 10_000 };
/** Boards that one person has open at once: a phone, a desk, a wall and some to spare. */
const LIJNEN_PER_PERSOON = 6;
/** Bytes of a pressed button with its form. */
const BODY_LIMIT = 64 * 1024;

const Bordvraag = z.object({
  locatie: z.string().max(40),
  vanaf: z.coerce.number().int().min(0).optional(),
});
/** `ik`: who asks is told first, as `GET /api/v1/tab/ik` would, so that a page that opens asks one thing. */
const Lijnvraag = Bordvraag.extend({ ik: z.literal('1').optional() });
const Cijfervraag = z.object({
  locatie: z.string().max(40),
  /** A month, a quarter or a year: these are protected together, so that one less another tells nothing. */
  periode: z.string().max(7).optional(),
  vt: z.string().max(40).optional(),
});
const Locatievraag = z.object({ locatie: z.string().max(40) });
const Kaartvraag = z.object({
  locatie: z.string().max(40),
  naam: z.enum(['piket', 'rooster', 'overnemen']),
  /** Which duty is taken over. */
  rol: z.string().max(40).optional(),
  organisatie: z.string().max(40).optional(),
});
const Zaakvraag = z.object({
  locatie: z.string().max(40),
  nummer: z.string().regex(/^[A-Za-z0-9-]{2,40}$/),
});
const Dossiervraag = Zaakvraag.extend({ vorm: z.enum(['html', 'json']) });
const Druk = z.object({ verb: z.string().max(60), data: z.record(z.string().max(60), z.unknown()) });

const NIET_AANGEMELD = 'Meld u aan. Daarna ziet u hier het bord.';
export type TabRoutes = {
  readonly tab: () => Tab;
  readonly aanmelding: Aanmelding;
  /** Wall clock, epoch ms. */
  readonly wall: () => number;
  /** Hosts this page is reached at; null: any. The demo is for this computer only. */
  readonly hosts: ((hostname: string) => boolean) | null;
};

/** Counts an open line of a person until it ends; who left already has none. @throws Problem 429 when they have too many */
function houdLijn(open: Map<string, number>, wie: string, { raw }: FastifyReply): void {
  if (raw.destroyed) return;
  const nu = open.get(wie) ?? 0;
  if (nu >= LIJNEN_PER_PERSOON) throw new Problem(429, { retryAfter: 5 });
  open.set(wie, nu + 1);
  raw.once('close', () => {
    const over = (open.get(wie) ?? 1) - 1;
    if (over === 0) open.delete(wie);
    else open.set(wie, over);
  });
}

/** `/api/v1/tab/*`: what the page asks, for who signed in. Nothing here is kept by a browser or a proxy. */
export function tabApi({ tab, aanmelding, wall, hosts }: TabRoutes): FastifyPluginCallback {
  const limits = new TokenBuckets(PER_PERSOON);
  const dossiers = new TokenBuckets(DOSSIERS);
  const wie = async (request: FastifyRequest): Promise<Aangemeld> => {
    if (hosts !== null && !hosts(request.hostname)) throw new Problem(403);
    const aangemeld = await aanmelding.wie(request.headers);
    if (aangemeld === null) throw new Problem(401, { detail: NIET_AANGEMELD });
    const { tenantId, objectId } = aangemeld.identity;
    if (!limits.take(`${tenantId} ${objectId}`, wall())) throw new Problem(429, { retryAfter: 1 });
    return aangemeld;
  };
  return (server, _options, done) => {
    const lijnen = new Set<() => void>();
    const open = new Map<string, number>();
    let dicht = false;
    server.addHook('preClose', (closed) => {
      dicht = true;
      for (const sluit of lijnen) sluit();
      closed();
    });
    server.addHook('onSend', async (_request, reply) => {
      reply.header('cache-control', 'no-store');
    });
    agendaRoutes(server, { tab, wie, wall });
    server.get('/api/v1/tab/ik', async (request) => tab().ik((await wie(request)).identity));
    server.get('/api/v1/tab/bord', async (request, reply) => {
      const { identity } = await wie(request);
      const { locatie, vanaf } = gelezen(Bordvraag, request.query);
      const { json } = gezien(await tab().borden.lees(identity, locatie, vanaf ?? null));
      return stuurIngepakt(request, reply.type('application/json; charset=utf-8'), json);
    });
    server.get('/api/v1/tab/bord/live', { config: { boundsItsOwnTime: true } }, async (request, reply) => {
      const { identity, tot } = await wie(request);
      const { locatie, vanaf, ik } = gelezen(Lijnvraag, request.query);
      // It began to close meanwhile: the page asks again, at another program or after the restart.
      if (dicht) throw new Problem(503, { retryAfter: 5 });
      houdLijn(open, `${identity.tenantId} ${identity.objectId}`, reply);
      const over = tot === null ? null : tot - wall();
      const lijn = { over, lijnen, ingepakt: paktUit(request) };
      await schrijfLevend(reply, lijn, async (uitgang) => {
        const wieVraagt = ik === undefined ? null : await tab().ik(identity);
        if (wieVraagt !== null) uitgang.schrijf(JSON.stringify({ soort: 'ik', ...wieVraagt }));
        return gezien(await tab().borden.volg(identity, locatie, vanaf ?? null, uitgang));
      });
    });
    server.get('/api/v1/tab/cijfers', async (request, reply) => {
      const { identity } = await wie(request);
      const { locatie, periode: naam, vt } = gelezen(Cijfervraag, request.query);
      const periode = naam === undefined ? null : kalenderdeel(naam);
      if (naam !== undefined && periode === null) throw new Problem(400);
      const rapport = await tab().locatie.cijfers(identity, locatie, { periode, regio: vt ?? null });
      if (rapport === 'geen-regio') throw new Problem(400);
      return reply.code(typeof rapport === 'object' && 'bezig' in rapport ? 202 : 200).send(gezien(rapport));
    });
    server.get('/api/v1/tab/zaak', async (request) => {
      const { identity } = await wie(request);
      const { locatie, nummer } = gelezen(Zaakvraag, request.query);
      return gevonden(gezien(await tab().zaken.zaak(identity, locatie, nummer)));
    });
    server.get('/api/v1/tab/stroomschema', async (request) => {
      const { identity } = await wie(request);
      const { locatie, nummer } = gelezen(Zaakvraag, request.query);
      return gevonden(gezien(await tab().zaken.stroomschema(identity, locatie, nummer)));
    });
    server.get('/api/v1/tab/dossier', async (request, reply) => {
      const { identity } = await wie(request);
      const { locatie, nummer, vorm } = gelezen(Dossiervraag, request.query);
      const { tenantId, objectId } = identity;
      if (!dossiers.take(`${tenantId} ${objectId}`, wall())) throw new Problem(429, { retryAfter: 10 });
      const bestanden = gevonden(gezien(await tab().zaken.dossier(identity, locatie, nummer)));
      const naam = `dossier-${nummer}.${vorm}`;
      return reply
        .headers({
          'content-disposition': `attachment; filename="${naam}"`,
          // Opened in a browser after all, it may load nothing and run nothing.
          'content-security-policy': "sandbox; default-src 'none'; style-src 'unsafe-inline'",
        })
        .type(vorm === 'html' ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8')
        .send(bestanden[vorm]);
    });
    for (const beeld of ['tafel', 'plandata', 'piket'] as const) {
      server.get(`/api/v1/tab/${beeld}`, async (request) => {
        const { identity } = await wie(request);
        const { locatie } = gelezen(Locatievraag, request.query);
        return gezien<object>(await tab().locatie[beeld](identity, locatie));
      });
    }
    server.get('/api/v1/tab/kaart', async (request) => {
      const { identity } = await wie(request);
      const { locatie, naam, rol, organisatie } = gelezen(Kaartvraag, request.query);
      if (naam !== 'overnemen') return gezien(await tab().locatie.kaart(identity, locatie, naam));
      const houder = houderUit(rol, organisatie);
      if (houder === null) throw new Problem(400);
      return gezien(await tab().locatie.overnemen(identity, locatie, houder));
    });
    server.post('/api/v1/tab/druk', { bodyLimit: BODY_LIMIT }, async (request) => {
      const { identity } = await wie(request);
      const { verb, data } = gelezen(Druk, request.body);
      return tab().druk(identity, verb, data);
    });
    done();
  };
}
