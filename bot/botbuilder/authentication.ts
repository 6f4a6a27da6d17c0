import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Claim, ServiceClientCredentialsFactory } from 'botframework-connector';
import {
  AuthenticationConfiguration,
  AuthenticationConstants,
  AuthenticationError,
} from 'botframework-connector';
import { cloudOf } from '../auth/cloud.ts';
import type { BotFrameworkSettings } from '../auth/settings.ts';

/**
 * botbuilder's authentication, narrowed: it also accepts tokens of any Entra tenant along its emulator and skill
 * paths, without looking at the service url. Only the channel's own issuer passes here.
 */
export function botAuthentication(
  settings: BotFrameworkSettings,
  factory: ServiceClientCredentialsFactory,
): ConfigurationBotFrameworkAuthentication {
  const { issuer } = cloudOf(settings);
  const validateClaims = async (claims: Claim[]): Promise<void> => {
    const named = claims.find((claim) => claim.type === AuthenticationConstants.IssuerClaim)?.value;
    if (named !== issuer) throw new AuthenticationError('issuer is not the channel', 401);
    // The library takes a token without an end for one that never ends.
    const ends = claims.some((claim) => claim.type === 'exp');
    if (!ends) throw new AuthenticationError('the token has no end', 401);
  };
  return new ConfigurationBotFrameworkAuthentication(
    settings,
    factory,
    new AuthenticationConfiguration([], validateClaims),
  );
}
