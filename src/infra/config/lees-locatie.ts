import { parseDocument } from 'yaml';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Probleem } from './config-error.ts';
import { ConfigError } from './config-error.ts';
import { controleerLocatie } from './controleer-locatie.ts';
import { dutchIssue, padTekst } from './dutch-issues.ts';
import { locatieSchema } from './locatie-schema.ts';

/**
 * Reads the settings of one location.
 *
 * @param bestand name of the file, for the messages
 * @throws ConfigError with every problem of this file.
 */
export function leesLocatie(bestand: string, yaml: string): Locatie {
  const gelezen = locatieSchema.safeParse(leesYaml(bestand, yaml), { error: dutchIssue });
  if (!gelezen.success) {
    throw new ConfigError(
      gelezen.error.issues.map(({ path, message }) => probleem(bestand, padTekst(path), message)),
    );
  }
  const bevindingen = controleerLocatie(gelezen.data);
  if (bevindingen.length > 0) {
    throw new ConfigError(bevindingen.map(({ pad, melding }) => probleem(bestand, pad, melding)));
  }
  return gelezen.data;
}

function leesYaml(bestand: string, yaml: string): unknown {
  const document = parseDocument(yaml, { uniqueKeys: true });
  if (document.errors.length > 0) {
    throw new ConfigError(
      document.errors.map(({ code, linePos }) =>
        probleem(bestand, `regel ${linePos?.[0].line ?? 1}`, yamlMelding(code)),
      ),
    );
  }
  try {
    return document.toJS();
  } catch {
    // An alias of nothing, or aliases of aliases without end: the library only finds out here.
    throw new ConfigError([probleem(bestand, 'bestand', yamlMelding('ALIAS'))]);
  }
}

function yamlMelding(code: string): string {
  return code === 'DUPLICATE_KEY' ? 'dit veld staat er al' : `geen geldige YAML (${code})`;
}

function probleem(waar: string, pad: string, melding: string): Probleem {
  return { waar, pad, melding };
}
