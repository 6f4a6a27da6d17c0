import type { Page } from 'playwright-core';

/** Where Teams itself would be: teams-js takes messages of no other origin. */
const HOST = 'https://teams.microsoft.com/gastheer';

export type Gastvenster = {
  readonly thema: 'default' | 'dark' | 'contrast';
  /** Link in a card: the view to open. */
  readonly deel?: string;
  /** The page on which a channel tab is set up. */
  readonly instellen?: boolean;
  readonly token: string;
};

/**
 * A page that speaks the messages of Teams with the tab in its frame, as teams-js expects them: it answers requests
 * by their id, and tells themes and saving. What it was asked stands in `window.gevraagd`.
 */
function html(url: string, { thema, deel = '', instellen = false, token }: Gastvenster): string {
  const context = {
    theme: thema,
    locale: 'nl-nl',
    entityId: 'bord',
    subEntityId: deel,
    frameContext: instellen ? 'settings' : 'content',
    hostClientType: 'web',
    sessionId: 's',
    userObjectId: 'iemand-anders',
    tid: 'een-andere-tenant',
  };
  const runtime = {
    apiVersion: 4,
    isLegacyTeams: false,
    hostVersionsInfo: {},
    supports: { pages: { config: {}, appButton: {}, tabs: {} }, auth: {} },
  };
  const antwoorden = {
    initialize: [context.frameContext, 'web', JSON.stringify(runtime), '2.0.1'],
    getContext: [context],
    'authentication.getAuthToken': [true, token],
    'settings.setSettings': [true],
    'settings.getSettings': [{}],
  };
  return `<!doctype html><html lang="nl"><title>Gastheer</title><body style="margin:0">
<iframe title="tab" style="border:0;width:100vw;height:100vh" src="${url}"></iframe>
<script>
const antwoorden = ${JSON.stringify(antwoorden)};
window.gevraagd = [];
const tab = document.querySelector('iframe').contentWindow;
window.zeg = (func, args) => tab.postMessage({ func, args }, '*');
addEventListener('message', ({ source, data }) => {
  if (source !== tab || typeof data?.func !== 'string') return;
  window.gevraagd.push({ func: data.func, args: data.args });
  const args = antwoorden[data.func];
  if (args) tab.postMessage({ id: data.id, uuidAsString: data.uuidAsString, args }, '*');
});
</script>`;
}

/** Opens the tab inside a window of Teams. */
export async function openInTeams(pagina: Page, url: string, venster: Gastvenster): Promise<void> {
  await pagina.route(`${HOST}*`, (route) =>
    route.fulfill({ contentType: 'text/html', body: html(url, venster) }),
  );
  await pagina.goto(`${HOST}?${venster.instellen === true ? 'instellen' : venster.thema}`);
}

/** What the tab asked of Teams so far. */
export async function gevraagd(pagina: Page): Promise<readonly { func: string; args: readonly unknown[] }[]> {
  return pagina.evaluate('window.gevraagd');
}

/** Teams tells something by itself. */
export async function zegt(pagina: Page, func: string, ...args: readonly unknown[]): Promise<void> {
  await pagina.evaluate(`window.zeg(${JSON.stringify(func)}, ${JSON.stringify(args)})`);
}
