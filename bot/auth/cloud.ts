import type { BotFrameworkSettings } from './settings.ts';

/** Where the Bot Framework of one cloud is, and who signs for it. */
export type Cloud = {
  /** Issuer of the tokens of the channel service. */
  readonly issuer: string;
  /** Address that says where its signing keys are. */
  readonly metadataUrl: string;
  /** Where the bot asks for its own tokens, the tenant for bots of many tenants included. */
  readonly loginUrl: string;
  /** What such a token is for. */
  readonly scope: string;
};

const PUBLIC: Cloud = {
  issuer: 'https://api.botframework.com',
  metadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  loginUrl: 'https://login.microsoftonline.com/botframework.com',
  scope: 'https://api.botframework.com',
};

const GOVERNMENT: Cloud = {
  issuer: 'https://api.botframework.us',
  metadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
  loginUrl: 'https://login.microsoftonline.us/MicrosoftServices.onmicrosoft.us',
  scope: 'https://api.botframework.us',
};

/** Value of `ChannelService` for the cloud of the American government. */
const GOVERNMENT_SERVICE = 'https://botframework.azure.us';

/** The cloud that the settings name, with what they say otherwise about it. */
export function cloudOf(settings: BotFrameworkSettings): Cloud {
  const cloud = settings.ChannelService === GOVERNMENT_SERVICE ? GOVERNMENT : PUBLIC;
  return {
    issuer: settings.ToBotFromChannelTokenIssuer ?? cloud.issuer,
    metadataUrl:
      settings.ToBotFromChannelOpenIdMetadataUrl ?? settings.BotOpenIdMetadata ?? cloud.metadataUrl,
    loginUrl: settings.ToChannelFromBotLoginUrl ?? cloud.loginUrl,
    scope: settings.ToChannelFromBotOAuthScope ?? cloud.scope,
  };
}
