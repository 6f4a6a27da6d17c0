import type { CaseLink } from '../src/app/links/case-link.ts';

export type CaseLinkSettings = {
  readonly demo: boolean;
  /** Where this program listens, as a URL. */
  readonly address: string;
  /** Id of the bot, which is that of the app in Teams. */
  readonly botId: string;
  /** Id of the app of the page; empty: there is no page. */
  readonly tabAppId: string;
};

/** Tab of the app that opens, as the manifest names it. */
const TAB = 'bord';

/**
 * Where a card leads to: the page inside Teams, in the demo the page in the browser. The address names the location
 * and the number of the case; who may see what is decided when the page asks.
 *
 * @returns null per case when there is no page, or the id is of no case
 */
export function caseLinkOf({ demo, address, botId, tabAppId }: CaseLinkSettings): CaseLink {
  const hasPage = demo || (botId !== '' && tabAppId !== '');
  return (zaakId) => {
    const [locatie = '', nummer = ''] = zaakId.split(':');
    if (!hasPage || locatie === '' || nummer === '') return null;
    const deel = `naar/${encodeURIComponent(locatie)}/${encodeURIComponent(nummer)}`;
    if (demo) return new URL(`/tab/#/${deel}`, address).href;
    const context = encodeURIComponent(JSON.stringify({ subEntityId: deel }));
    return `https://teams.microsoft.com/l/entity/${encodeURIComponent(botId)}/${TAB}?context=${context}`;
  };
}
