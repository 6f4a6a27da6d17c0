import { pino } from 'pino';
import type { ZaakStreams } from '../../src/app/streams/zaak-streams.ts';
import { zaakStream, zaakStreams } from '../../src/app/streams/zaak-streams.ts';
import { createServer } from '../../src/infra/http/server/create-server.ts';
import { tabPagina } from '../../src/infra/http/tab/pagina.ts';
import { oefenstad } from '../support/scenario/zsm.ts';
import { aangemeld } from '../support/tab/aangemeld.ts';
import { scriptgrootte } from '../support/tab/scriptgrootte.ts';
import { tabServer } from '../support/tab/tab-server.ts';
import { startHelper } from './helper.ts';
import { opdrachten } from './opdrachten.ts';
import type { Bezoek } from './pagina/bezoek.ts';
import { bouwLegePagina } from './pagina/lege-pagina.ts';
import type { Meting } from './report.ts';
import { bericht, vergelijking } from './report.ts';
import { paired } from './rounds.ts';
import { compare, percentile } from './statistics.ts';
import { collegas, TENANT, werkplek } from './werkplek.ts';

type Waar = Pick<Bezoek, 'url' | 'token'>;

export type PaginaSize = {
  readonly zaken: number;
  readonly rondes: number;
  readonly scrolMs: number;
  /** ms that a new window is left alone first: Chromium makes the next one ready then, beside whatever is opened. */
  readonly rustMs: number;
};

const LOCATIE = 'tafel-0';
/** Changes a second while somebody scrolls. */
const PER_SECONDE = 10;
const GROEP = 25;
/** The filter on the board that is pressed to know whether it can be used. */
const WAT_MOET_IK = '.filters [aria-pressed]';

async function voerUit(zaken: ZaakStreams, id: string, stap: number, nu: number): Promise<void> {
  const stream = zaakStream(id);
  const opdracht = opdrachten(werkplek(LOCATIE), id, nu)[stap];
  if (stream === null || opdracht === undefined) throw new Error('no such case or step');
  await zaken.execute(stream, opdracht, `${id}:${stap}`);
}

/** Serves an empty page as ours is served. */
async function legePagina(open: AsyncDisposableStack, soort: 'schil' | 'kaal'): Promise<string> {
  const { map } = open.use(await bouwLegePagina(soort));
  const server = createServer({ log: pino({ level: 'silent' }) });
  await server.register(tabPagina({ map, omlijsting: [], aanmeldadres: [], start: null, hosts: null }));
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  open.defer(() => server.close());
  return `${url}/tab/`;
}

/**
 * The board with many cases in a real browser, beside an empty page of the same stack: the same shell and styles, made
 * with the same tools, from the same kind of server, without data. Ms until it can be used on a first visit in a window
 * that was there, as in Teams, and how
 * even its frames are while somebody scrolls and cases change. A page without even a style is measured to know how
 * much of it the stack takes. And both in a window of Teams that answers at once, for somebody who is signed in.
 */
export async function pagina({
  zaken: aantal,
  rondes,
  scrolMs,
  rustMs,
}: PaginaSize): Promise<readonly Meting[]> {
  await using open = new AsyncDisposableStack();
  const zsm = open.use(await oefenstad({ kanaal: false, instellingen: () => werkplek(LOCATIE) }));
  const streams = zaakStreams(zsm.ports.store, (locatie) => zsm.program.tab.borden.wek(locatie));
  const ids = Array.from({ length: aantal }, (_, nr) => `${LOCATIE}:BO-26-${String(nr).padStart(4, '0')}`);
  for (let van = 0; van < aantal; van += GROEP) {
    await Promise.all(ids.slice(van, van + GROEP).map((id) => voerUit(streams, id, 0, zsm.nu)));
  }
  const ons = open.use(await tabServer(zsm));
  const aanmelden = await aangemeld([TENANT]);
  const inTeamsServer = open.use(await tabServer(zsm, aanmelden.aanmelding));
  const token = await aanmelden.token({ tenantId: TENANT, objectId: collegas(LOCATIE)[0]?.objectId ?? '' });
  const aangemeldUrl = `${inTeamsServer.url}/tab/?locatie=${LOCATIE}`;
  const schil = await legePagina(open, 'schil');
  const kaal = await legePagina(open, 'kaal');
  // A process of its own, so that driving the browser does not keep either server from answering.
  const browser = await startHelper('./pagina/browser-process.ts');
  open.defer(() => browser.stop());
  const bezoek = (een: Bezoek): Promise<number> => browser.ask<number>('bezoek', een);
  const sluit = (naam: string): Promise<void> => browser.ask('sluit', naam);
  const bord = (naam: string, waar: Waar): Promise<number> =>
    bezoek({ naam, ...waar, rustMs, wat: '.rij', knop: WAT_MOET_IK });
  const leeg = (naam: string, waar: Waar): Promise<number> =>
    bezoek({ naam, ...waar, rustMs, wat: 'h1', knop: null });
  /** One visit, and nothing of it is open when the next begins. */
  const even = async (naam: string, hoe: typeof bord, waar: Waar): Promise<number> => {
    const ms = await hoe(naam, waar);
    await sluit(naam);
    return ms;
  };
  const onzeUrl = `${ons.url}/tab/`;
  // Both servers and the browser are warm before anything counts.
  await even('warm', leeg, { url: kaal });
  await even('warm', leeg, { url: schil, token });
  await even('warm', bord, { url: aangemeldUrl, token });
  await even('warm', leeg, { url: schil });
  await even('warm', bord, { url: onzeUrl });

  const plein = await paired(
    rondes,
    () => even('bord', bord, { url: onzeUrl }),
    () => even('leeg', leeg, { url: schil }),
  );
  const inTeams = await paired(
    rondes,
    () => even('bord', bord, { url: aangemeldUrl, token }),
    () => even('leeg', leeg, { url: schil, token }),
  );
  const zonderStijl = await paired(
    rondes,
    () => even('bord', bord, { url: onzeUrl }),
    () => even('leeg', leeg, { url: kaal }),
  );
  let veranderd = 0;
  const scrol = async (naam: string): Promise<number> =>
    percentile(await browser.ask<readonly number[]>('scrol', { naam, ms: scrolMs }), 0.95);
  const beelden = await paired(
    rondes,
    async () => {
      await bord('bord', { url: onzeUrl });
      await browser.ask('druk', { naam: 'bord', knop: WAT_MOET_IK });
      const klok = setInterval(() => {
        const id = ids[veranderd];
        veranderd += 1;
        if (id !== undefined) void voerUit(streams, id, 1, zsm.nu);
      }, 1_000 / PER_SECONDE);
      const p95 = await scrol('bord');
      clearInterval(klok);
      await sluit('bord');
      return p95;
    },
    async () => {
      await leeg('leeg', { url: schil });
      const p95 = await scrol('leeg');
      await sluit('leeg');
      return p95;
    },
  );
  const kb = await scriptgrootte();
  return [
    vergelijking(`pagina, bruikbaar met ${aantal} zaken`, 'ms', compare(plein), {
      richting: '≤',
      ratio: 1.5,
    }),
    vergelijking('pagina, dezelfde tegen een pagina zonder stijl', 'ms', compare(zonderStijl)),
    vergelijking('pagina, bruikbaar in Teams, aangemeld, tegen een lege in Teams', 'ms', compare(inTeams)),
    vergelijking(`pagina, beeld p95 bij scrollen, ${aantal} zaken`, 'ms', compare(beelden), {
      richting: '≤',
      ratio: 1.5,
    }),
    vergelijking(
      'pagina, script van het bord (gzip)',
      'KB',
      { waarde: kb, ijkpunt: 250, ratio: kb / 250 },
      {
        richting: '≤',
        ratio: 1,
      },
    ),
    bericht('pagina, wijzigingen tijdens het scrollen', Math.min(veranderd, aantal), 'zaken'),
  ];
}
