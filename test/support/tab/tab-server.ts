import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import type { Bordbericht } from '../../../src/app/tab/bericht.ts';
import { isLoopback } from '../../../src/infra/config/veldsoorten.ts';
import { createServer } from '../../../src/infra/http/server/create-server.ts';
import type { Aanmelding } from '../../../src/infra/http/tab/aanmelding.ts';
import { demoAanmelding } from '../../../src/infra/http/tab/aanmelding.ts';
import { tabApi } from '../../../src/infra/http/tab/api.ts';
import { tabPagina } from '../../../src/infra/http/tab/pagina.ts';
import type { Zsm } from '../scenario/zsm.ts';

const MAP = fileURLToPath(new URL('../../../dist/tab', import.meta.url));

type Vraagopties = Omit<RequestInit, 'headers'> & { readonly headers?: Readonly<Record<string, string>> };

export type TabServer = AsyncDisposable & {
  readonly url: string;
  /** Asks the API as somebody of oefenstad; without: as nobody. */
  vraag(pad: string, wie?: string, opties?: Vraagopties): Promise<Response>;
  /** Follows the board; the messages come in order. */
  volg(wie: string, vanaf?: number): Promise<AsyncIterator<Bordbericht>>;
};

async function* berichten(body: ReadableStream<Uint8Array>): AsyncGenerator<Bordbericht> {
  let rest = '';
  for await (const deel of body.pipeThrough(new TextDecoderStream())) {
    const regels = (rest + deel).split('\n');
    rest = regels.pop() ?? '';
    for (const regel of regels) yield JSON.parse(regel) as Bordbericht;
  }
}

/** The page and its API in front of a location at work. */
export async function tabServer(
  zsm: Zsm,
  aanmelding: Aanmelding = demoAanmelding(zsm.locaties),
  aanmeldadres: readonly string[] = [],
): Promise<TabServer> {
  const server = createServer({ log: pino({ level: 'silent' }) });
  const wall = (): number => Date.now();
  const { start } = aanmelding;
  await server.register(tabPagina({ map: MAP, omlijsting: [], aanmeldadres, start, hosts: isLoopback }));
  await server.register(tabApi({ tab: () => zsm.program.tab, aanmelding, wall, hosts: isLoopback }));
  const url = await server.listen({ host: '127.0.0.1', port: 0 });
  const vraag: TabServer['vraag'] = (pad, wie, opties = {}) =>
    fetch(`${url}/api/v1/tab/${pad}`, {
      ...opties,
      headers: {
        ...(wie === undefined ? {} : { authorization: `Demo ${locatieVan(zsm, wie)} ${wie}` }),
        ...(opties.body === undefined ? {} : { 'content-type': 'application/json' }),
        ...opties.headers,
      },
    });
  return {
    url,
    vraag,
    async volg(wie, vanaf) {
      const sinds = vanaf === undefined ? '' : `&vanaf=${vanaf}`;
      const { body } = await vraag(`bord/live?locatie=oefenstad${sinds}`, wie);
      if (body === null) throw new Error('no body');
      return berichten(body);
    },
    async [Symbol.asyncDispose]() {
      const closed = server.close();
      // An answer that a test did not read to its end keeps a connection busy for ever.
      server.server.closeAllConnections();
      await closed;
    },
  };
}

function locatieVan(zsm: Zsm, wie: string): string {
  const thuis = [...zsm.locaties.values()].find(({ personen }) => personen.some(({ id }) => id === wie));
  return thuis?.id ?? 'oefenstad';
}
