import { isLoopback } from './service-hosts.ts';

/** botbuilder's own names, sovereign-cloud ones included; the values come from the environment. */
export type BotFrameworkSettings = {
  readonly MicrosoftAppId: string;
  readonly MicrosoftAppPassword?: string;
  readonly MicrosoftAppType?: string;
  readonly MicrosoftAppTenantId?: string;
  readonly CertificateThumbprint?: string;
  readonly CertificatePrivateKey?: string;
  readonly ChannelService?: string;
  readonly OAuthUrl?: string;
  readonly OAuthApiEndpoint?: string;
  readonly BotOpenIdMetadata?: string;
  readonly CallerId?: string;
  readonly ValidateAuthority?: string;
  readonly ToChannelFromBotLoginUrl?: string;
  readonly ToChannelFromBotOAuthScope?: string;
  readonly ToBotFromChannelTokenIssuer?: string;
  readonly ToBotFromChannelOpenIdMetadataUrl?: string;
  readonly ToBotFromEmulatorOpenIdMetadataUrl?: string;
};

/** Which library of Microsoft the bot runs on. */
export type LibraryName = 'botbuilder' | 'teams-sdk';

export type BotSettings = {
  readonly library: LibraryName;
  readonly demo: boolean;
  /** Address the HTTP server binds to. */
  readonly host: string;
  readonly botFramework: BotFrameworkSettings;
  /** SERVICE_URL_HOSTS: host names the bot may talk to. Not used in the demo. */
  readonly serviceUrlHosts: readonly string[];
};

const APP_TYPES: ReadonlySet<string> = new Set(['SingleTenant', 'UserAssignedMSI', 'MultiTenant']);

/**
 * Why the bot must not start with these settings, one sentence each, in English for the operator's log; empty when
 * it may. An empty app id turns authentication off, so it is allowed for the demo on this machine only.
 */
export function unsafeSettings(settings: BotSettings): readonly string[] {
  const {
    MicrosoftAppId: appId,
    MicrosoftAppType: appType,
    MicrosoftAppTenantId: tenant,
  } = settings.botFramework;
  const problems: string[] = [];
  if (settings.demo) {
    if (appId !== '') problems.push('demo mode must not run with a real MicrosoftAppId');
    if (!isLoopback(settings.host)) problems.push('demo mode must bind to a loopback address');
    return problems;
  }
  if (appId === '') problems.push('MicrosoftAppId is empty: authentication would be off');
  if (appType === undefined || !APP_TYPES.has(appType)) {
    problems.push('MicrosoftAppType must be SingleTenant, UserAssignedMSI or MultiTenant');
  }
  if (appType !== 'MultiTenant' && (tenant ?? '') === '') problems.push('MicrosoftAppTenantId is missing');
  if (settings.library === 'teams-sdk') problems.push(...unknownToTeamsSdk(settings.botFramework));
  if (settings.serviceUrlHosts.length === 0) problems.push('SERVICE_URL_HOSTS is empty');
  return problems;
}

/** What the library for Teams would not look at, one sentence each: it takes a password, and keys beside their metadata. */
function unknownToTeamsSdk(settings: BotFrameworkSettings): readonly string[] {
  const problems: string[] = [];
  if (settings.CertificateThumbprint !== undefined || settings.CertificatePrivateKey !== undefined) {
    problems.push('a certificate goes with TEAMS_BIBLIOTHEEK=botbuilder only');
  }
  const keys = settings.ToBotFromChannelOpenIdMetadataUrl ?? settings.BotOpenIdMetadata;
  if (keys !== undefined && !keys.endsWith('/openidconfiguration')) {
    problems.push('ToBotFromChannelOpenIdMetadataUrl must end in /openidconfiguration');
  }
  return problems;
}

/** Thrown by createBot for {@link unsafeSettings}. */
export class UnsafeBotSettings extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`the bot may not start: ${problems.join('; ')}`);
    this.name = 'UnsafeBotSettings';
    this.problems = problems;
  }
}
