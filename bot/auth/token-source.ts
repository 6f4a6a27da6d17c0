import type { ServiceClientCredentialsFactory } from 'botframework-connector';
import { AppCredentials, AuthenticationConstants, GovernmentConstants } from 'botframework-connector';
import type { BotFrameworkSettings } from './settings.ts';

/** Where outbound calls get their bearer token. */
export type TokenSource = {
  /** @returns null when authentication is off (demo); rejects when the token service gives none. */
  get(): Promise<string | null>;
  /** The service refused the token: fetch a new one next time. */
  forget(): void;
};

export const noToken: TokenSource = {
  get: async () => null,
  forget: () => undefined,
};

function isGovernment(settings: BotFrameworkSettings): boolean {
  return settings.ChannelService === GovernmentConstants.ChannelService;
}

/** Tokens through botbuilder's credentials, which cache them until five minutes before their end. */
export function botTokenSource(
  settings: BotFrameworkSettings,
  factory: ServiceClientCredentialsFactory,
): TokenSource {
  const defaults = isGovernment(settings) ? GovernmentConstants : AuthenticationConstants;
  const credentials = factory.createCredentials(
    settings.MicrosoftAppId,
    settings.ToChannelFromBotOAuthScope ?? defaults.ToChannelFromBotOAuthScope,
    settings.ToChannelFromBotLoginUrl ?? defaults.ToChannelFromBotLoginUrl,
    settings.ValidateAuthority !== 'false',
  );
  // Reported by get(); without this an early failure would be an unhandled rejection.
  credentials.catch(() => undefined);
  let refresh = false;
  return {
    async get() {
      const own = await credentials;
      if (!(own instanceof AppCredentials)) throw new TypeError('credentials give no token');
      const token = await own.getToken(refresh);
      refresh = false;
      return token;
    },
    forget() {
      refresh = true;
    },
  };
}
