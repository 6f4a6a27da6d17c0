import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Claim, ServiceClientCredentialsFactory } from 'botframework-connector';
import {
  AuthenticationConfiguration,
  AuthenticationConstants,
  AuthenticationError,
  GovernmentConstants,
} from 'botframework-connector';
import type { BotFrameworkSettings } from './settings.ts';

/** Who signs the tokens of the channel service in this cloud. */
export function channelIssuer(settings: BotFrameworkSettings): string {
  if (settings.ToBotFromChannelTokenIssuer !== undefined) return settings.ToBotFromChannelTokenIssuer;
  return settings.ChannelService === GovernmentConstants.ChannelService
    ? GovernmentConstants.ToBotFromChannelTokenIssuer
    : AuthenticationConstants.ToBotFromChannelTokenIssuer;
}

/**
 * botbuilder's authentication, narrowed: it also accepts tokens of any Entra tenant along its emulator and skill
 * paths, without looking at the service url. Only the channel's own issuer passes here.
 */
export function botAuthentication(
  settings: BotFrameworkSettings,
  factory: ServiceClientCredentialsFactory,
): ConfigurationBotFrameworkAuthentication {
  const issuer = channelIssuer(settings);
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
