import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Env } from './env-schema.ts';
import { bindAdres } from './env-veiligheid.ts';

const BEDEKT = '••••';

const GEHEIM: ReadonlySet<string> = new Set([
  'MicrosoftAppPassword',
  'CertificatePrivateKey',
  'ENCRYPTION_KEYS',
  'PAGER_SLEUTEL',
  'ANKER_SLEUTEL',
  'OTEL_EXPORTER_OTLP_HEADERS',
]);
const ADRES_MET_GEHEIM: ReadonlySet<string> = new Set([
  'REDIS_URL',
  'SMTP_URL',
  'PAGER_URL',
  'ANKER_URL',
  'HEARTBEAT_URL',
  'OTEL_EXPORTER_OTLP_ENDPOINT',
]);

/** The settings of the process as they work, with every secret masked, for people to read. */
export function effectief(env: Env): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries({ ...env, HOST: bindAdres(env) }).map(([naam, waarde]) => [naam, mask(naam, waarde)]),
  );
}

/** The settings of a location with keys that stand in the file masked; names of variables stay. */
export function effectieveLocatie(locatie: Locatie): Locatie {
  const bedek = <T extends { readonly sleutels: readonly string[] }>(deel: T): T => ({
    ...deel,
    sleutels: deel.sleutels.map((sleutel) => (sleutel.startsWith('whsec_') ? `whsec_${BEDEKT}` : sleutel)),
  });
  return { ...locatie, bronnen: locatie.bronnen.map(bedek), uitgaand: locatie.uitgaand.map(bedek) };
}

/** Hides a secret: all of it, or of an address all but the host. Empty stays empty: that is no secret. */
function mask(naam: string, waarde: unknown): unknown {
  if (waarde === '' || waarde === undefined) return waarde;
  if (GEHEIM.has(naam)) return BEDEKT;
  if (ADRES_MET_GEHEIM.has(naam) && typeof waarde === 'string') return maskAdres(waarde);
  return waarde;
}

function maskAdres(adres: string): string {
  const url = URL.parse(adres);
  if (url === null) return adres;
  const wie = url.username === '' && url.password === '' ? '' : `${BEDEKT}@`;
  // The path of a heartbeat address is its key; that of Redis is the number of a database.
  const pad = url.protocol.startsWith('http') ? `/${BEDEKT}` : url.pathname;
  return `${url.protocol}//${wie}${url.host}${pad}`;
}
