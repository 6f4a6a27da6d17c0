import { X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { leesContactpunt } from '../../domain/bereikbaarheid/contactpunt.ts';
import { readKeyRing } from '../crypto/key-ring.ts';
import { isSleutel } from './sleutels.ts';

const heelGetal = (min: number, max: number) =>
  z
    .string()
    .regex(/^\d{1,6}$/, 'verwacht een geheel getal')
    .transform(Number)
    .refine((getal) => getal >= min && getal <= max, { message: `verwacht een getal van ${min} tot ${max}` });

const adres = (...soorten: readonly string[]) =>
  z.string().refine((waarde) => isAdres(waarde, soorten), {
    message: `verwacht een adres dat begint met ${soorten.map((soort) => `${soort}//`).join(' of ')}`,
  });

const tekst = z.string();

/** As OpenTelemetry writes headers: `naam=waarde,naam=waarde`, each value percent-encoded where needed. */
const HEADER = /^[A-Za-z0-9-]+=[\x21-\x2b\x2d-\x7e]+$/;

/**
 * Every setting of a process, by the name of its variable. The names from `MicrosoftAppId` on are
 * those of botbuilder, its names for sovereign clouds included.
 */
export const envSchema = z.object({
  /** `demo` is for practice on one machine and is less strict. */
  NEGENUUR_MODUS: z.enum(['productie', 'demo']).default('productie'),
  /** How many times faster than the wall clock the case clock runs; demo only. */
  NEGENUUR_SNELHEID: heelGetal(1, 3_600).default(1),
  /** Folder with one YAML file per location. */
  NEGENUUR_CONFIG: tekst.default('config'),
  /** 0 lets the system choose a free port. */
  PORT: heelGetal(0, 65_535).default(3978),
  /** Without it: 127.0.0.1 in the demo, every address in production (see `bindAdres`). */
  HOST: tekst.exactOptional(),
  /** Address of the operator's listener, on the port after PORT; another one only on a network of your own. */
  METRICS_HOST: tekst.default('127.0.0.1'),
  /** Seconds that the program goes on serving after it was asked to stop, while `/readyz` already says no. */
  STOP_WACHT: heelGetal(0, 20).default(0),
  /** Without it the program starts a Redis of its own. */
  REDIS_URL: tekst
    .refine((waarde) => waarde.startsWith('/') || isAdres(waarde, ['redis:', 'rediss:']), {
      message: 'verwacht een adres met redis:// of rediss://, of het pad van een socket',
    })
    .exactOptional(),
  /** PEM text of the authority that signed the certificate of Redis, when it is not a public one. */
  REDIS_CA: tekst
    .refine(isCertificaat, { message: 'verwacht een certificaat dat begint met -----BEGIN CERTIFICATE-----' })
    .exactOptional(),
  /** As `readKeyRing` reads it: the first wraps, the others only unwrap. */
  ENCRYPTION_KEYS: tekst
    // The message says nothing of the value: it is a secret.
    .refine(isKeyRing, {
      message: 'verwacht id:sleutel met komma’s ertussen; een sleutel is 32 bytes in base64',
    })
    .exactOptional(),
  /** Hosts that may be the service address of an activity; the default is that of public Teams. */
  SERVICE_URL_HOSTS: z
    .string()
    .default('smba.trafficmanager.net')
    .transform((lijst) => lijst.split(',').map((host) => host.trim().toLowerCase()))
    .refine((hosts) => hosts.every((host) => /^[a-z0-9.-]+$/.test(host)), {
      message: 'verwacht namen van computers met komma’s ertussen',
    }),
  /** Called once a minute while all is well. */
  HEARTBEAT_URL: adres('https:', 'http:').exactOptional(),
  /** Mail server for when somebody cannot be reached in Teams. */
  SMTP_URL: adres('smtp:', 'smtps:').exactOptional(),
  /** Address that mail comes from; absent: see `mailAfzender`. */
  SMTP_AFZENDER: z
    .string()
    .refine((waarde) => leesContactpunt(waarde)?.kanaal === 'e-mail', { message: 'verwacht een e-mailadres' })
    .exactOptional(),
  /** Gateway for text messages or voice; goes with PAGER_SLEUTEL. */
  PAGER_URL: adres('https:', 'http:').exactOptional(),
  /** Signs messages to the gateway and its reports. */
  PAGER_SLEUTEL: z
    .string()
    .refine(isSleutel, { message: 'verwacht whsec_ met 24 tot 64 bytes in base64' })
    .exactOptional(),
  /** File to which the heads of all chains are added; absent: see `ankerbestand`. */
  ANKER_BESTAND: tekst.exactOptional(),
  /** Folder in which every location gets its emergency list each hour; absent: see `noodlijstmap`. */
  NOODLIJST_MAP: tekst.exactOptional(),
  /** System that keeps the heads of all chains; goes with ANKER_SLEUTEL. */
  ANKER_URL: adres('https:', 'http:').exactOptional(),
  ANKER_SLEUTEL: z
    .string()
    .refine(isSleutel, { message: 'verwacht whsec_ met 24 tot 64 bytes in base64' })
    .exactOptional(),
  /** Entra app of the page's API, another one than the bot; without it there is no page. */
  TAB_APP_ID: z.union([z.literal(''), z.guid('verwacht het id van de Entra-app')]).default(''),
  /** Its name as a resource; absent: `api://` and its id. */
  TAB_APP_URI: z
    .string()
    .refine((waarde) => /^api:\/\/[^\s]+[^/\s]$/.test(waarde), {
      message: 'verwacht api://… zonder / aan het eind',
    })
    .exactOptional(),
  /** Organisations whose people may open the page. */
  TAB_TENANTS: z
    .string()
    .default('')
    .transform((lijst) =>
      lijst
        .split(',')
        .map((id) => id.trim().toLowerCase())
        .filter((id) => id !== ''),
    )
    .refine((ids) => ids.every((id) => z.guid().safeParse(id).success), {
      message: 'verwacht ids van tenants met komma’s ertussen',
    }),
  /** Where people sign in; another one for a sovereign cloud. */
  TAB_AANMELDADRES: adres('https:')
    .refine((waarde) => !waarde.endsWith('/'), { message: 'verwacht een adres zonder / aan het eind' })
    .default('https://login.microsoftonline.com'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  /** Receiver of traces (OTLP over HTTP), without `/v1/traces`; absent: no traces. Names are those of OpenTelemetry. */
  OTEL_EXPORTER_OTLP_ENDPOINT: adres('https:', 'http:').exactOptional(),
  /** Headers for that receiver: a key, mostly. */
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .transform((lijst) => lijst.split(',').map((deel) => deel.trim()))
    .refine((delen) => delen.every((deel) => HEADER.test(deel) && isLeesbaar(deel)), {
      message: 'verwacht naam=waarde met komma’s ertussen',
    })
    .transform((delen): Readonly<Record<string, string>> => Object.fromEntries(delen.map(leesHeader)))
    .exactOptional(),
  /** What this installation is called there. */
  OTEL_SERVICE_NAME: z
    .string()
    .regex(/^[A-Za-z0-9._-]{1,64}$/, 'verwacht een naam van letters, cijfers, punten en streepjes')
    .default('negenuur'),
  /** Share of traces that is sent, 0 to 1. */
  OTEL_TRACES_SAMPLER_ARG: z
    .string()
    .regex(/^(?:0(?:\.\d{1,6})?|1(?:\.0{1,6})?)$/, 'verwacht een getal van 0 tot 1, zoals 0.25')
    .transform(Number)
    .default(1),
  /** Library of Microsoft that the bot runs on; botbuilder has no support any more since 2026. */
  TEAMS_BIBLIOTHEEK: z.enum(['botbuilder', 'teams-sdk']).default('botbuilder'),
  MicrosoftAppId: tekst.default(''),
  MicrosoftAppPassword: tekst.default(''),
  MicrosoftAppType: z.enum(['SingleTenant', 'MultiTenant', 'UserAssignedMSI']).default('SingleTenant'),
  MicrosoftAppTenantId: tekst.default(''),
  CertificateThumbprint: tekst.exactOptional(),
  CertificatePrivateKey: tekst.exactOptional(),
  ChannelService: tekst.exactOptional(),
  ValidateAuthority: z.enum(['true', 'false']).exactOptional(),
  ToChannelFromBotLoginUrl: adres('https:', 'http:').exactOptional(),
  ToChannelFromBotOAuthScope: tekst.exactOptional(),
  ToBotFromChannelTokenIssuer: tekst.exactOptional(),
  ToBotFromChannelOpenIdMetadataUrl: adres('https:', 'http:').exactOptional(),
  ToBotFromEmulatorOpenIdMetadataUrl: adres('https:', 'http:').exactOptional(),
  OAuthUrl: adres('https:', 'http:').exactOptional(),
  OAuthApiEndpoint: adres('https:', 'http:').exactOptional(),
  BotOpenIdMetadata: adres('https:', 'http:').exactOptional(),
  CallerId: tekst.exactOptional(),
});

/** The settings of one process, checked. Secrets inside: print it through `effectief`. */
export type Env = z.output<typeof envSchema>;

function isKeyRing(setting: string): boolean {
  try {
    readKeyRing(setting);
    return true;
  } catch {
    return false;
  }
}

function isCertificaat(pem: string): boolean {
  try {
    return new X509Certificate(pem).subject !== undefined;
  } catch {
    return false;
  }
}

function isLeesbaar(deel: string): boolean {
  try {
    leesHeader(deel);
    return true;
  } catch {
    return false;
  }
}

function leesHeader(deel: string): readonly [string, string] {
  const na = deel.indexOf('=');
  return [deel.slice(0, na), decodeURIComponent(deel.slice(na + 1))];
}

function isAdres(waarde: string, soorten: readonly string[]): boolean {
  return soorten.includes(URL.parse(waarde)?.protocol ?? '');
}
