import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Oefenboek } from '../../app/oefening/boek.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Oefening } from '../../domain/oefening/oefening.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import type { Probleem } from '../config/config-error.ts';
import { ConfigError } from '../config/config-error.ts';
import { OEFENBRON } from '../config/controleer-locatie.ts';
import { dutchIssue, padTekst } from '../config/dutch-issues.ts';
import { validate } from '../intake/validate.ts';
import { oefeningSchema } from './oefening-schema.ts';
import { metTijden } from './tijden.ts';

/** Folder of the exercises, beside the settings of the locations. */
const OEFENINGEN = 'oefeningen';

/** Names in a file that every room fills in with its own VT organisations, in the order of its settings. */
const EIGEN_VT = ['vt-eerste', 'vt-tweede'] as const;

/** Any working hour: a message that is right then is right whenever it is sent. */
const PROEFTIJD: Tijdstip = Date.UTC(2026, 5, 1, 10);

function probleem(waar: string, pad: string, melding: string): Probleem {
  return { waar: `${OEFENINGEN}/${waar}`, pad, melding };
}

/** What a schema cannot see: each message must be one that a source could send. */
function berichtproblemen(bestand: string, oefening: Oefening): readonly Probleem[] {
  return oefening.berichten.flatMap((_, nr) => {
    const gelezen = validate(ruwBericht(oefening, nr, 'proef', 'proef', PROEFTIJD), PROEFTIJD);
    const pad = `berichten[${nr}].melding`;
    if (!gelezen.ok) return gelezen.fouten.map((f) => probleem(bestand, `${pad}.${f.pad}`, f.melding));
    if (nr > 0) return [];
    return gelezen.missing.map((f) => probleem(bestand, `${pad}.${f.pad}`, f.melding));
  });
}

function waarden(bestand: string, document: ReturnType<typeof parseDocument>): unknown {
  try {
    return document.toJS();
  } catch {
    // An alias of nothing, or aliases of aliases without end: the library only finds out here.
    throw new ConfigError([probleem(bestand, 'bestand', 'geen geldige YAML (ALIAS)')]);
  }
}

/**
 * Reads one exercise.
 *
 * @param bestand name of the file, for the messages
 * @throws ConfigError with every problem of this file, in Dutch
 */
export function leesOefening(bestand: string, yaml: string): Oefening {
  const document = parseDocument(yaml, { uniqueKeys: true });
  const [fout] = document.errors;
  if (fout !== undefined) {
    throw new ConfigError([
      probleem(bestand, `regel ${fout.linePos?.[0].line ?? 1}`, `geen geldige YAML (${fout.code})`),
    ]);
  }
  const gelezen = oefeningSchema.safeParse(waarden(bestand, document), { error: dutchIssue });
  if (!gelezen.success) {
    throw new ConfigError(
      gelezen.error.issues.map(({ path, message }) => probleem(bestand, padTekst(path), message)),
    );
  }
  const problemen = berichtproblemen(bestand, gelezen.data);
  if (problemen.length > 0) throw new ConfigError(problemen);
  if (`${gelezen.data.id}.yaml` !== bestand) {
    throw new ConfigError([probleem(bestand, 'id', 'verwacht dezelfde naam als het bestand')]);
  }
  return gelezen.data;
}

/** A message as a source would send it; each is a later message on the same case. */
function ruwBericht(
  oefening: Oefening,
  nr: number,
  locatie: string,
  run: string,
  nu: Tijdstip,
): Readonly<Record<string, unknown>> {
  const melding = metTijden(oefening.berichten[nr]?.melding ?? {}, nu) as Record<string, unknown>;
  return {
    bron: OEFENBRON,
    bronId: `${run}-${oefening.id}`.slice(0, 64),
    berichtNr: nr + 1,
    locatie,
    ...melding,
  };
}

/** The exercise with the VT organisations of this room; null when it needs more of them than the room has. */
function voorLokaal(oefening: Oefening, { vtOrganisaties }: Locatie): Oefening | null {
  let tekst = JSON.stringify(oefening);
  for (const [i, naam] of EIGEN_VT.entries()) {
    if (!tekst.includes(naam)) continue;
    const eigen = vtOrganisaties[i]?.id;
    if (eigen === undefined) return null;
    tekst = tekst.replaceAll(naam, eigen);
  }
  return JSON.parse(tekst) as Oefening;
}

/** @throws ConfigError with the problems of all files at once */
export function laadOefenboek(map: string): Oefenboek {
  const problemen: Probleem[] = [];
  const oefeningen: Oefening[] = [];
  for (const bestand of bestanden(join(map, OEFENINGEN))) {
    try {
      oefeningen.push(leesOefening(bestand, readFileSync(join(map, OEFENINGEN, bestand), 'utf8')));
    } catch (fout) {
      if (!(fout instanceof ConfigError)) throw fout;
      problemen.push(...fout.problemen);
    }
  }
  if (problemen.length > 0) throw new ConfigError(problemen);
  return {
    voor: (locatie) =>
      oefeningen.map((oefening) => voorLokaal(oefening, locatie)).filter((oefening) => oefening !== null),
    bericht: (oefening, nr, locatie, run, nu) => {
      const ruw = ruwBericht(oefening, nr, locatie, run, nu);
      const gelezen = validate(ruw, nu);
      if (!gelezen.ok) throw new RangeError('a message of an exercise is no message of a source');
      return {
        locatie,
        message: gelezen.message,
        complete: gelezen.missing.length === 0,
        oefening: true,
        contentHash: createHash('sha256').update(JSON.stringify(oefening.berichten[nr])).digest('base64url'),
      };
    },
  };
}

/** A folder that is not there holds no exercises: an installation without practice rooms needs none. */
function bestanden(map: string): readonly string[] {
  try {
    return readdirSync(map)
      .filter((naam) => naam.endsWith('.yaml'))
      .toSorted();
  } catch {
    return [];
  }
}
