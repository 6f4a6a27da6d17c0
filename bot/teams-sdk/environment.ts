import type { CloudEnvironment } from '@microsoft/teams.api';
import { PUBLIC, withOverrides } from '@microsoft/teams.api';
import { cloudOf } from '../auth/cloud.ts';
import type { BotFrameworkSettings } from '../auth/settings.ts';

/** Leads nowhere (RFC 2606). */
const NOWHERE = 'https://login.invalid';

/**
 * The cloud for tokens that come in. The library also takes tokens of any tenant of Entra, without a service url; their
 * keys would come from `loginEndpoint`, so here that leads nowhere.
 */
export function inboundEnvironment(settings: BotFrameworkSettings): CloudEnvironment {
  const { issuer, metadataUrl } = cloudOf(settings);
  return withOverrides(PUBLIC, {
    loginEndpoint: NOWHERE,
    openIdMetadataUrl: metadataUrl,
    tokenIssuer: issuer,
  });
}

/** The cloud for tokens that the bot asks for itself. */
export function outboundEnvironment(settings: BotFrameworkSettings): CloudEnvironment {
  const { loginUrl, scope } = cloudOf(settings);
  const { origin, pathname } = new URL(loginUrl);
  return withOverrides(PUBLIC, {
    loginEndpoint: origin,
    loginTenant: pathname.slice(1),
    botScope: `${scope}/.default`,
  });
}
