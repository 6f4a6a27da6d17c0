import fc from 'fast-check';
import type { FastifyInstance } from 'fastify';
import { pino } from 'pino';
import { zaakverbs } from '../../../src/app/inbox/verbs.ts';
import { createServer } from '../../../src/infra/http/server/create-server.ts';
import { demoAanmelding } from '../../../src/infra/http/tab/aanmelding.ts';
import { tabApi } from '../../../src/infra/http/tab/api.ts';
import { vast } from '../../support/scenario/meldingen.ts';
import type { Zsm } from '../../support/scenario/zsm.ts';
import { oefenstad } from '../../support/scenario/zsm.ts';
import type { Invoersoort } from './soort.ts';
import { rareTekst, rareWaarde } from './vreemd.ts';

/** What the page asks, as it asks it; the open line of the board is left out, since it does not end. */
const vragen = [
  'tab/ik',
  'tab/bord?locatie=oefenstad&vanaf=1',
  'tab/zaak?locatie=oefenstad&nummer=OF-26-0001',
  'tab/stroomschema?locatie=oefenstad&nummer=OF-26-0001',
  'tab/dossier?locatie=oefenstad&nummer=OF-26-0001&vorm=html',
  'tab/dossier?locatie=oefenstad&nummer=OF-26-0001&vorm=json',
  'tab/cijfers?locatie=oefenstad&periode=2026-Q4&vt=vt-oefenstad',
  'tab/kaart?locatie=oefenstad&naam=rooster',
  'tab/kaart?locatie=oefenstad&naam=overnemen&rol=vt&organisatie=vt-oefenstad',
  'tab/tafel?locatie=oefenstad',
  'tab/plandata?locatie=oefenstad',
  'tab/piket?locatie=oefenstad',
  'tab/agenda?locatie=oefenstad',
  'agenda/0123456789abcdef0123456789abcdef.ics',
];

type Verzoek = {
  readonly method: 'DELETE' | 'GET' | 'POST';
  readonly url: string;
  readonly wie: string;
  readonly body: string;
};

const gecodeerd = rareTekst.map((tekst) => encodeURIComponent(tekst.toWellFormed()));
/** An address with a piece of it in place of another, or added. */
const url = fc
  .tuple(fc.constantFrom(...vragen), fc.nat(60), fc.nat(20), fc.option(gecodeerd))
  .map(([vraag, plek, weg, erbij]) =>
    erbij === null ? vraag : vraag.slice(0, plek) + erbij + vraag.slice(plek + weg),
  );
const body = fc.oneof(
  fc
    .record({
      verb: fc.oneof(fc.constantFrom<string>(...zaakverbs), rareTekst),
      data: fc.dictionary(fc.oneof(fc.constantFrom('z', 't', 'r', 'toelichting'), rareTekst), rareWaarde),
    })
    .map((druk) => JSON.stringify(druk)),
  rareWaarde.map((waarde) => JSON.stringify(waarde)),
  rareTekst,
);
const verzoek: fc.Arbitrary<Verzoek> = fc.record({
  method: fc.constantFrom('GET', 'POST', 'DELETE'),
  url: fc.oneof({ weight: 3, arbitrary: url }, { weight: 2, arbitrary: fc.constant('tab/druk') }),
  wie: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom('officier-1', 'kpc-1', 'politie-1', 'beheer-1', 'niemand') },
    { weight: 1, arbitrary: gecodeerd },
  ),
  body: body.map((tekst) => tekst.toWellFormed()),
});

const GOED: ReadonlySet<number> = new Set([200, 202, 400, 401, 403, 404, 405, 413, 414, 415, 429]);

/** Requests to the page's API, its dossiers and calendars included, in front of a location with a case. */
export function pagina(): Invoersoort<Verzoek> {
  let wall = Date.now();
  const open = async (): Promise<{ zsm: Zsm; server: FastifyInstance }> => {
    const zsm = await oefenstad();
    await zsm.meldt(vast());
    const server = createServer({ log: pino({ level: 'silent' }) });
    const aanmelding = demoAanmelding(zsm.locaties);
    // Each request a second later: what is tried here is not how often one may ask.
    const klok = (): number => (wall += 1_000);
    await server.register(tabApi({ tab: () => zsm.program.tab, aanmelding, wall: klok, hosts: null }));
    return { zsm, server };
  };
  let wereld: ReturnType<typeof open> | undefined;
  return {
    naam: 'verzoeken van de pagina',
    aandeel: 7,
    invoer: verzoek,
    async probeer({ method, url: pad, wie, body: payload }) {
      wereld ??= open();
      const { server } = await wereld;
      const headers = { authorization: `Demo oefenstad ${wie}`, 'content-type': 'application/json' };
      const { statusCode } = await server.inject({
        method,
        url: `/api/v1/${pad}`,
        headers,
        ...(method === 'POST' ? { payload } : {}),
      });
      return GOED.has(statusCode) ? null : `status ${statusCode}`;
    },
    async klaar() {
      const klaar = await wereld;
      await klaar?.server.close();
      await klaar?.zsm[Symbol.asyncDispose]();
    },
  };
}
