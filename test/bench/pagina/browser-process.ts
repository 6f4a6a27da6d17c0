import { setTimeout as wacht } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../../support/tab/browser.ts';
import { openInTeams } from '../../support/tab/teams-host.ts';
import { serve } from '../helper.ts';
import type { Bezoek } from './bezoek.ts';
import { scrol, verseAanloop } from './meten.ts';

let browser: Browser | null = null;
const open = new Map<string, Page>();

function bladVan(naam: string): Page {
  const blad = open.get(naam);
  if (blad === undefined) throw new Error(`not open: ${naam}`);
  return blad;
}

serve(
  {
    /** Opens a page in a window of its own and keeps it under a name. @returns ms until it can be used */
    bezoek: async ({ naam, url, token, rustMs, wat, knop }: Bezoek): Promise<number> => {
      browser ??= await openBrowser();
      const weg = (blad: Page): Promise<unknown> =>
        token === undefined
          ? blad.goto(url, { waitUntil: 'commit' })
          : openInTeams(blad, url, { thema: 'default', token });
      const { pagina, ms } = await verseAanloop(browser, () => wacht(rustMs), weg, wat, knop);
      open.set(naam, pagina);
      return ms;
    },
    druk: async ({ naam, knop }: { naam: string; knop: string }) => bladVan(naam).click(knop),
    scrol: async ({ naam, ms }: { naam: string; ms: number }) => scrol(bladVan(naam), ms),
    sluit: async (naam: string) => {
      await bladVan(naam).context().close();
      open.delete(naam);
    },
  },
  async () => browser?.close(),
);
