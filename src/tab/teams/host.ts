import { app, authentication, FrameContexts, pages } from '@microsoft/teams-js';
import type { Thema } from '../thema/thema.ts';
import { zetThema } from '../thema/thema.ts';

/** ms that Teams gets to say that it is there; else the page stands in a frame of something else. */
const GEDULD = 4_000;

/** What the page needs of Teams. Who somebody is, only a checked token says; never this. */
export type TeamsHost = {
  /** The page on which a channel tab is set up. */
  readonly instellen: boolean;
  /** View to open first, from a link in a card; null: none. */
  readonly deel: string | null;
  /** Goes to another place in Teams, as the thread of a case. */
  naar(adres: string): void;
  /** A fresh token of the person for our own API. */
  token(): Promise<string>;
  /** Lets the channel tab be saved with this address. */
  bewaar(tab: { readonly id: string; readonly naam: string; readonly adres: string }): void;
};

const themas: Readonly<Record<string, Thema>> = { dark: 'donker', contrast: 'contrast' };

function volgThema(naam: string | undefined): void {
  zetThema(themas[naam ?? ''] ?? 'licht');
}

/** Only views of this page: what a link says is not trusted further than that. */
function bekendDeel(subPageId: string | undefined): string | null {
  return subPageId !== undefined && /^[a-z]+(?:\/[A-Za-z0-9-]{2,40}){0,2}$/.test(subPageId)
    ? subPageId
    : null;
}

async function opTijd<T>(belofte: Promise<T>): Promise<T> {
  let wekker = 0;
  const teLaat = new Promise<never>((_, weiger) => {
    wekker = window.setTimeout(() => weiger(new Error('Teams does not answer')), GEDULD);
  });
  return Promise.race([belofte, teLaat]).finally(() => clearTimeout(wekker));
}

/**
 * Meets Teams and follows its look from then on.
 *
 * @param metToken a token will be wanted: it is asked while Teams tells where the page stands
 * @returns null when the frame is not of Teams
 */
export async function ontmoetTeams(metToken: boolean): Promise<TeamsHost | null> {
  try {
    await opTijd(app.initialize());
  } catch {
    return null;
  }
  let eerste = metToken ? authentication.getAuthToken() : null;
  // Who asks for it hears that it failed, and the next time it is asked anew.
  eerste?.catch(() => undefined);
  const context = await opTijd(app.getContext());
  volgThema(context.app.theme);
  app.registerOnThemeChangeHandler(volgThema);
  void app.notifySuccess();
  return {
    instellen: context.page.frameContext === FrameContexts.settings,
    deel: bekendDeel(context.page.subPageId),
    naar: (adres) => void app.openLink(adres),
    token: async () => {
      const token = eerste ?? authentication.getAuthToken();
      eerste = null;
      return token;
    },
    bewaar: ({ id, naam, adres }) => {
      pages.config.registerOnSaveHandler((event) => {
        void pages.config
          .setConfig({ entityId: id, suggestedDisplayName: naam, contentUrl: adres, websiteUrl: adres })
          .then(() => event.notifySuccess())
          .catch(() => event.notifyFailure());
      });
      pages.config.setValidityState(true);
    },
  };
}
