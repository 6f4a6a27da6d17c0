import { pino } from 'pino';
import type { Browser } from 'playwright-core';
import type { ZaakStreams } from '../../src/app/streams/zaak-streams.ts';
import { zaakStream, zaakStreams } from '../../src/app/streams/zaak-streams.ts';
import { createServer } from '../../src/infra/http/server/create-server.ts';
import { tabPagina } from '../../src/infra/http/tab/pagina.ts';
import { oefenstad } from '../support/scenario/zsm.ts';
import { aangemeld } from '../support/tab/aangemeld.ts';
import { openBrowser } from '../support/tab/browser.ts';
import { scriptgrootte } from '../support/tab/scriptgrootte.ts';
import { tabServer } from '../support/tab/tab-server.ts';
import { openInTeams } from '../support/tab/teams-host.ts';
import { opdrachten } from './opdrachten.ts';
import { bouwLegePagina } from './pagina/lege-pagina.ts';
import type { Weg } from './pagina/meten.ts';
import { naar, scrol, verseAanloop } from './pagina/meten.ts';
import type { Meting } from './report.ts';
import { bericht, vergelijking } from './report.ts';
import type { Pair } from './statistics.ts';
import { compare, percentile } from './statistics.ts';
import { collegas, TENANT, werkplek } from './werkplek.ts';

export type PaginaSize = { readonly zaken: number; readonly rondes: number; readonly scrolMs: number };

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
 * with the same tools, from the same kind of server, without data. Ms until it can be used on a first visit, and how
 * even its frames are while somebody scrolls and cases change. A page without even a style is measured to know how
 * much of it the stack takes. And both in a window of Teams that answers at once, for somebody who is signed in.
 */
export async function pagina({ zaken: aantal, rondes, scrolMs }: PaginaSize): Promise<readonly Meting[]> {
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
  const venster =
    (url: string): Weg =>
    (blad) =>
      openInTeams(blad, url, { thema: 'default', token });
  const schil = await legePagina(open, 'schil');
  const kaal = await legePagina(open, 'kaal');
  const browser: Browser = await openBrowser();
  open.defer(() => browser.close());

  const tijden: Pair[] = [];
  const tegenKaal: Pair[] = [];
  const vanTeams: Pair[] = [];
  const beelden: Pair[] = [];
  let veranderd = 0;
  for (let ronde = 0; ronde <= rondes; ronde += 1) {
    const niets = await verseAanloop(browser, naar(kaal), 'h1');
    await niets.pagina.context().close();
    const leegInTeams = await verseAanloop(browser, venster(schil), 'h1');
    await leegInTeams.pagina.context().close();
    const inTeams = await verseAanloop(browser, venster(aangemeldUrl), '.rij', WAT_MOET_IK);
    await inTeams.pagina.context().close();
    const leeg = await verseAanloop(browser, naar(schil), 'h1');
    const bord = await verseAanloop(browser, naar(`${ons.url}/tab/`), '.rij', WAT_MOET_IK);
    await bord.pagina.click(WAT_MOET_IK);
    const stil = await scrol(leeg.pagina, scrolMs);
    const klok = setInterval(() => {
      const id = ids[veranderd];
      veranderd += 1;
      if (id !== undefined) void voerUit(streams, id, 1, zsm.nu);
    }, 1_000 / PER_SECONDE);
    const druk = await scrol(bord.pagina, scrolMs);
    clearInterval(klok);
    await leeg.pagina.context().close();
    await bord.pagina.context().close();
    // The first round warms both servers up.
    if (ronde === 0) continue;
    tijden.push({ ours: bord.ms, theirs: leeg.ms });
    tegenKaal.push({ ours: bord.ms, theirs: niets.ms });
    vanTeams.push({ ours: inTeams.ms, theirs: leegInTeams.ms });
    beelden.push({ ours: percentile(druk, 0.95), theirs: percentile(stil, 0.95) });
  }
  const kb = await scriptgrootte();
  return [
    vergelijking(`pagina, bruikbaar met ${aantal} zaken`, 'ms', compare(tijden), {
      richting: '≤',
      ratio: 1.5,
    }),
    vergelijking('pagina, dezelfde tegen een pagina zonder stijl', 'ms', compare(tegenKaal)),
    vergelijking('pagina, bruikbaar in Teams, aangemeld, tegen een lege in Teams', 'ms', compare(vanTeams)),
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
