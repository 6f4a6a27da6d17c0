import type { Probleem } from './config-error.ts';
import { ConfigError } from './config-error.ts';
import { dutchIssue } from './dutch-issues.ts';
import type { Env } from './env-schema.ts';
import { envSchema } from './env-schema.ts';
import { onveilig } from './env-veiligheid.ts';
import type { Omgeving } from './lees-omgeving.ts';
import { leesVariabele } from './lees-omgeving.ts';

/**
 * Reads the settings of the process from its environment; each may stand in a file that
 * `<NAAM>_FILE` points at. Unknown variables are left alone: the environment is shared.
 *
 * @throws ConfigError with everything that is missing, wrong or unsafe at once.
 */
export function loadEnv(omgeving: Omgeving): Env {
  const { env, problemen } = readEnv(omgeving);
  if (env === null || problemen.length > 0) throw new ConfigError(problemen);
  return env;
}

/**
 * The same without throwing, for who wants to look: `env` is there when the settings can be read,
 * also when they are unsafe to run with.
 */
export function readEnv(omgeving: Omgeving): {
  readonly env: Env | null;
  readonly problemen: readonly Probleem[];
} {
  const { waarden, problemen } = leesAlles(omgeving);
  const gelezen = envSchema.safeParse(waarden, { error: dutchIssue });
  if (gelezen.success && problemen.length === 0) {
    return { env: gelezen.data, problemen: onveilig(gelezen.data) };
  }
  const fouten = (gelezen.error?.issues ?? []).map(({ path, message }) => ({
    waar: 'omgeving',
    pad: String(path[0]),
    melding: message,
  }));
  return { env: null, problemen: [...problemen, ...fouten] };
}

function leesAlles(omgeving: Omgeving): {
  readonly waarden: Readonly<Record<string, string>>;
  readonly problemen: readonly Probleem[];
} {
  const waarden: Record<string, string> = {};
  const problemen: Probleem[] = [];
  for (const naam of Object.keys(envSchema.shape)) {
    const gelezen = leesVariabele(omgeving, naam);
    if ('probleem' in gelezen) problemen.push(gelezen.probleem);
    else if (gelezen.waarde !== undefined) waarden[naam] = gelezen.waarde;
  }
  return { waarden, problemen };
}
