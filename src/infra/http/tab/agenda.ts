import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as z from 'zod';
import { TokenBuckets } from '../../../app/limits/token-bucket.ts';
import type { Tab } from '../../../app/tab/tab.ts';
import { Problem } from '../server/problem.ts';
import type { Aangemeld } from './aanmelding.ts';
import { gelezen, gezien } from './antwoorden.ts';
import { icalendar } from './icalendar.ts';

/** Calendars ask once an hour or so; all of them together, because who asks proves nothing beside the address. */
const ALLE_AGENDAS = { burst: 120, perSecond: 20, maxKeys: 1 };
const ONBEKEND = 'Dit adres is niet of niet meer geldig. Maak op de pagina Plandata een nieuw adres.';

const Plek = z.object({ locatie: z.string().max(40) });
const Adres = z.object({ adres: z.string().max(260) });

export type AgendaRoutes = {
  readonly tab: () => Tab;
  readonly wie: (request: FastifyRequest) => Promise<Aangemeld>;
  /** Wall clock, epoch ms. */
  readonly wall: () => number;
};

/** Somebody's plandata in their own calendar: making and withdrawing the address, and what stands at it. */
export function agendaRoutes(server: FastifyInstance, { tab, wie, wall }: AgendaRoutes): void {
  const limits = new TokenBuckets(ALLE_AGENDAS);
  server.get('/api/v1/tab/agenda', async (request) => {
    const { identity } = await wie(request);
    return gezien(await tab().agendas.stand(identity, gelezen(Plek, request.query).locatie));
  });
  server.post('/api/v1/tab/agenda', async (request) => {
    const { identity } = await wie(request);
    const { adres } = gezien(await tab().agendas.geef(identity, gelezen(Plek, request.body).locatie));
    return { adres: `/api/v1/agenda/${adres}.ics` };
  });
  server.delete('/api/v1/tab/agenda', async (request) => {
    const { identity } = await wie(request);
    return gezien(await tab().agendas.trekIn(identity, gelezen(Plek, request.query).locatie));
  });
  server.get('/api/v1/agenda/:adres', async (request, reply) => {
    if (!limits.take('alle', wall())) throw new Problem(429, { retryAfter: 1 });
    const { adres } = gelezen(Adres, request.params);
    const regels = await tab().agendas.lees(adres.replace(/\.ics$/, ''));
    if (regels === null) throw new Problem(404, { detail: ONBEKEND });
    return reply.type('text/calendar; charset=utf-8').send(icalendar(regels, wall()));
  });
}
