import { App } from '@microsoft/teams.apps';
import type { BotFrameworkSettings } from '../auth/settings.ts';
import type { TokenSource } from '../auth/token-source.ts';
import { outboundEnvironment } from './environment.ts';
import { QuietLogger } from './quiet-logger.ts';

/** As much of the library's tokens as we need. */
type Tokens = { getAppToken(): Promise<{ toString(): string } | null> };

/** What the library fetches tokens with: a password, or the managed identity of the machine. */
export function tokensOf(settings: BotFrameworkSettings): Tokens {
  const { MicrosoftAppId: clientId, MicrosoftAppType: type } = settings;
  // What is left out here the library takes from variables of its own.
  return new App({
    clientId,
    managedIdentityClientId: clientId,
    clientSecret: type === 'UserAssignedMSI' ? '' : (settings.MicrosoftAppPassword ?? ''),
    tenantId: type === 'MultiTenant' ? '' : (settings.MicrosoftAppTenantId ?? ''),
    cloud: outboundEnvironment(settings),
    dangerouslyAllowUnauthenticatedRequests: false,
    httpServerAdapter: { registerRoute: () => undefined },
    logger: new QuietLogger(),
  }).tokenProvider;
}

/**
 * Tokens through the library, which keeps them until shortly before their end. It has no way to ask for a new one
 * sooner, so a token that Teams refused is forgotten with all that kept it.
 */
export function sdkTokenSource(open: () => Tokens): TokenSource {
  let tokens: Tokens | null = null;
  return {
    async get() {
      tokens ??= open();
      const token = await tokens.getAppToken();
      if (token === null) throw new Error('the library gave no token');
      return token.toString();
    },
    forget() {
      tokens = null;
    },
  };
}
