import type { Probleem } from './config-error.ts';
import type { Env } from './env-schema.ts';
import { geheimen } from './geheimen.ts';
import { isLoopback } from './veldsoorten.ts';

/** The address to listen on: in the demo only this machine, unless said otherwise. */
export function bindAdres(env: Env): string {
  return env.HOST ?? (env.NEGENUUR_MODUS === 'demo' ? '127.0.0.1' : '0.0.0.0');
}

/**
 * What is readable and yet must not run. Without a bot id botbuilder checks nobody's identity, so
 * that is for a demo that only this machine can reach.
 */
export function onveilig(env: Env): readonly Probleem[] {
  const problemen: Probleem[] = [];
  const meld: Meld = (pad, melding) => problemen.push({ waar: 'omgeving', pad, melding });
  switch (env.NEGENUUR_MODUS) {
    case 'demo':
      demo(env, meld);
      break;
    case 'productie':
      productie(env, meld);
      break;
  }
  if (env.SMTP_AFZENDER !== undefined && env.SMTP_URL === undefined) {
    meld('SMTP_URL', 'ontbreekt; hoort bij SMTP_AFZENDER');
  }
  if (env.REDIS_CA !== undefined && !(env.REDIS_URL ?? '').startsWith('rediss:')) {
    meld('REDIS_URL', 'verwacht rediss://; hoort bij REDIS_CA');
  }
  samen(env, 'PAGER_URL', 'PAGER_SLEUTEL', meld);
  samen(env, 'ANKER_URL', 'ANKER_SLEUTEL', meld);
  if (env.ValidateAuthority === 'false' && !isLoopback(bindAdres(env))) {
    meld('ValidateAuthority', 'verwacht true; false mag alleen op 127.0.0.1');
  }
  return problemen;
}

type Meld = (pad: string, melding: string) => void;

/** Two settings of which one alone does nothing: then somebody believes in a channel that is not there. */
function samen(env: Env, een: keyof Env, ander: keyof Env, meld: Meld): void {
  if (env[een] === undefined && env[ander] !== undefined) meld(een, `ontbreekt; hoort bij ${ander}`);
  if (env[ander] === undefined && env[een] !== undefined) meld(ander, `ontbreekt; hoort bij ${een}`);
}

function demo(env: Env, meld: Meld): void {
  if (env.MicrosoftAppId !== '') meld('MicrosoftAppId', 'verwacht leeg; de demo mag geen echte bot zijn');
  if (env.TAB_APP_ID !== '') meld('TAB_APP_ID', 'verwacht leeg; in de demo kiest u zelf wie u bent');
  if (!isLoopback(bindAdres(env))) meld('HOST', 'verwacht 127.0.0.1; de demo is alleen voor deze computer');
}

function productie(env: Env, meld: Meld): void {
  if (env.MicrosoftAppId === '') meld('MicrosoftAppId', 'ontbreekt; verwacht het id van de bot');
  else botIdentiteit(env, meld);
  if (env.ENCRYPTION_KEYS === undefined) {
    meld('ENCRYPTION_KEYS', 'ontbreekt; verwacht id:sleutel, een sleutel is 32 bytes in base64');
  }
  if (env.PAGER_URL !== undefined && !isVeilig(env.PAGER_URL)) {
    meld('PAGER_URL', 'verwacht https; http mag alleen naar deze computer');
  }
  if (env.ANKER_URL !== undefined && !isVeilig(env.ANKER_URL)) {
    meld('ANKER_URL', 'verwacht https; http mag alleen naar deze computer');
  }
  if (env.OTEL_EXPORTER_OTLP_ENDPOINT !== undefined && !isVeilig(env.OTEL_EXPORTER_OTLP_ENDPOINT)) {
    meld('OTEL_EXPORTER_OTLP_ENDPOINT', 'verwacht https; http mag alleen naar deze computer');
  }
  if (env.REDIS_URL?.startsWith('redis:') === true && !isVeilig(env.REDIS_URL)) {
    meld('REDIS_URL', 'verwacht rediss://; redis:// mag alleen naar deze computer');
  }
  geheimen(env, meld);
  tabblad(env, meld);
  if (env.NEGENUUR_SNELHEID !== 1) meld('NEGENUUR_SNELHEID', 'verwacht 1; sneller mag alleen in de demo');
}

/** The bot's id must not be that of the page: a token for one would open the other. */
function tabblad(env: Env, meld: Meld): void {
  if (env.TAB_APP_ID === '') return;
  if (env.TAB_TENANTS.length === 0) meld('TAB_TENANTS', 'ontbreekt; hoort bij TAB_APP_ID');
  if (env.TAB_APP_ID === env.MicrosoftAppId) meld('TAB_APP_ID', 'verwacht een andere app dan de bot');
}

/** Numbers of people or cases go there: never over the network in the open. */
function isVeilig(adres: string): boolean {
  return adres.startsWith('https:') || isLoopback(URL.parse(adres)?.hostname ?? '');
}

function botIdentiteit(env: Env, meld: Meld): void {
  const metCertificaat = env.CertificateThumbprint !== undefined && env.CertificatePrivateKey !== undefined;
  const heeftGeheimNodig = env.MicrosoftAppType !== 'UserAssignedMSI';
  if (heeftGeheimNodig && env.MicrosoftAppPassword === '' && !metCertificaat) {
    meld('MicrosoftAppPassword', 'ontbreekt; verwacht het wachtwoord van de bot, of een certificaat');
  }
  if (env.TEAMS_BIBLIOTHEEK === 'teams-sdk') teamsSdk(env, meld);
  if (env.MicrosoftAppType !== 'MultiTenant' && env.MicrosoftAppTenantId === '') {
    meld('MicrosoftAppTenantId', `ontbreekt; verwacht de tenant bij ${env.MicrosoftAppType}`);
  }
}

/** What the library for Teams does not look at must not be set: somebody would believe that it works. */
function teamsSdk(env: Env, meld: Meld): void {
  if (env.CertificateThumbprint !== undefined || env.CertificatePrivateKey !== undefined) {
    meld('TEAMS_BIBLIOTHEEK', 'verwacht botbuilder; een certificaat kan alleen daarmee');
  }
  const sleutels = env.ToBotFromChannelOpenIdMetadataUrl ?? env.BotOpenIdMetadata;
  if (sleutels !== undefined && !sleutels.endsWith('/openidconfiguration')) {
    meld('ToBotFromChannelOpenIdMetadataUrl', 'verwacht een adres dat eindigt op /openidconfiguration');
  }
}
