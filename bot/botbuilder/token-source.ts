import type { ServiceClientCredentialsFactory } from 'botframework-connector';
import { AppCredentials } from 'botframework-connector';
import { cloudOf } from '../auth/cloud.ts';
import type { BotFrameworkSettings } from '../auth/settings.ts';
import type { TokenSource } from '../auth/token-source.ts';

/** Tokens through botbuilder's credentials, which cache them until five minutes before their end. */
export function botTokenSource(
  settings: BotFrameworkSettings,
  factory: ServiceClientCredentialsFactory,
): TokenSource {
  const { scope, loginUrl } = cloudOf(settings);
  const credentials = factory.createCredentials(
    settings.MicrosoftAppId,
    scope,
    loginUrl,
    settings.ValidateAuthority !== 'false',
  );
  // Reported by get(); without this an early failure would be an unhandled rejection.
  credentials.catch(() => undefined);
  let refresh = false;
  return {
    async get() {
      const own = await credentials;
      if (!(own instanceof AppCredentials)) throw new TypeError('credentials give no token');
      const anew = refresh;
      // Before it is asked: a token that is refused meanwhile is forgotten after this one.
      refresh = false;
      try {
        return await own.getToken(anew);
      } catch (error) {
        refresh ||= anew;
        throw error;
      }
    },
    forget() {
      refresh = true;
    },
  };
}
