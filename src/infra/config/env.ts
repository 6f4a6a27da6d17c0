import type { z } from 'zod';
import type { Probleem } from './config-error.ts';
import { ConfigError } from './config-error.ts';
import { dutchIssue } from './dutch-issues.ts';
import { envSchema } from './env-schema.ts';
import { onveilig } from './env-veiligheid.ts';
import type { Omgeving } from './lees-omgeving.ts';
import { leesVariabele } from './lees-omgeving.ts';

/** The settings of one process, checked. Secrets inside: print it through `effectief`. */
export type Env = z.output<typeof envSchema>;

/**
 * Reads the settings of the process from its environment; each may stand in a file that
 * `<NAAM>_FILE` points at. Unknown variables are left alone: the environment is shared.
 *
 * @throws ConfigError with everything that is missing, wrong or unsafe at once.
 */
export function loadEnv(omgeving: Omgeving): Env {
  const problemen: Probleem[] = [];
  const waarden: Record<string, string> = {};
  for (const naam of Object.keys(envSchema.shape)) {
    const gelezen = leesVariabele(omgeving, naam);
    if ('probleem' in gelezen) problemen.push(gelezen.probleem);
    else if (gelezen.waarde !== undefined) waarden[naam] = gelezen.waarde;
  }
  const gelezen = envSchema.safeParse(waarden, { error: dutchIssue });
  if (gelezen.success) problemen.push(...onveilig(gelezen.data));
  else {
    const alGemeld = new Set(problemen.map(({ pad }) => pad.replace(/_FILE$/, '')));
    for (const { path, message } of gelezen.error.issues) {
      const pad = String(path[0]);
      if (!alGemeld.has(pad)) problemen.push({ waar: 'omgeving', pad, melding: message });
    }
  }
  if (!gelezen.success || problemen.length > 0) throw new ConfigError(problemen);
  return gelezen.data;
}
