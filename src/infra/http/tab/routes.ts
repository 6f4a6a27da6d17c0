import { fileURLToPath } from 'node:url';
import type { FastifyPluginAsync } from 'fastify';
import type { Tab } from '../../../app/tab/tab.ts';
import type { Locatie } from '../../../domain/instellingen/locatie.ts';
import type { Env } from '../../config/env-schema.ts';
import { isLoopback } from '../../config/veldsoorten.ts';
import { demoAanmelding } from './aanmelding.ts';
import { tabApi } from './api.ts';
import { entraAanmelding } from './entra.ts';
import { tabPagina } from './pagina.ts';

/** Where `npm run` puts the page when it builds it. */
const MAP = fileURLToPath(new URL('../../../../dist/tab', import.meta.url));

export type TabDelen = {
  readonly env: Pick<Env, 'TAB_APP_ID' | 'TAB_APP_URI' | 'TAB_TENANTS' | 'TAB_AANMELDADRES'>;
  readonly demo: boolean;
  readonly locaties: ReadonlyMap<string, Locatie>;
  readonly tab: () => Tab;
  /** Wall clock, epoch ms. */
  readonly wall: () => number;
};

/** The page with its API: in the demo without sign-in and for this computer only, else with Entra, else not at all. */
export function tabRoutes({ env, demo, locaties, tab, wall }: TabDelen): FastifyPluginAsync {
  return async (server) => {
    if (demo) {
      const aanmelding = demoAanmelding(locaties);
      const { start } = aanmelding;
      await server.register(
        tabPagina({ map: MAP, omlijsting: [], aanmeldadres: [], start, hosts: isLoopback }),
      );
      await server.register(tabApi({ tab, aanmelding, wall, hosts: isLoopback }));
      return;
    }
    if (env.TAB_APP_ID === '') return;
    const { TAB_APP_ID: appId, TAB_TENANTS: tenants, TAB_AANMELDADRES: aanmeldadres } = env;
    const appUri = env.TAB_APP_URI ?? `api://${appId}`;
    const aanmelding = entraAanmelding({ appId, appUri, tenants, aanmeldadres }, wall);
    const { start } = aanmelding;
    await server.register(
      tabPagina({ map: MAP, omlijsting: [], aanmeldadres: [aanmeldadres], start, hosts: null }),
    );
    await server.register(tabApi({ tab, aanmelding, wall, hosts: null }));
  };
}
