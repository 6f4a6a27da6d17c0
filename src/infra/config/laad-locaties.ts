import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Probleem } from './config-error.ts';
import { ConfigError } from './config-error.ts';
import type { LocatieBestand } from './controleer-samen.ts';
import { controleerSamen } from './controleer-samen.ts';
import { leesLocatie } from './lees-locatie.ts';
import type { Omgeving } from './lees-omgeving.ts';
import type { Sleutels } from './sleutels.ts';
import { leesSleutels } from './sleutels.ts';
import { isZwakGeheim } from './zwakke-sleutel.ts';

/** All locations of an installation, by id in alphabetical order, and the keys they refer to. */
export type Locaties = {
  readonly perId: ReadonlyMap<string, Locatie>;
  /** Practice rooms, kept apart from the first step on: whoever works with locations does not have them. */
  readonly lokalen: ReadonlyMap<string, Locatie>;
  readonly sleutels: Sleutels;
};

/**
 * Loads every YAML file of a folder and checks them together.
 *
 * @param keuze `letterlijkeSleutels` false refuses {@link openbareSleutels} and secrets that can be guessed
 * @throws ConfigError with the problems of all files at once.
 */
export function laadLocaties(
  map: string,
  omgeving: Omgeving,
  keuze: { readonly letterlijkeSleutels: boolean },
): Locaties {
  const problemen: Probleem[] = [];
  const bestanden: LocatieBestand[] = [];
  for (const bestand of yamlBestanden(map)) {
    try {
      bestanden.push({ bestand, locatie: leesLocatie(bestand, readFileSync(join(map, bestand), 'utf8')) });
    } catch (fout) {
      if (!(fout instanceof ConfigError)) throw fout;
      problemen.push(...fout.problemen);
    }
  }
  problemen.push(...controleerSamen(bestanden));
  const locaties = bestanden.map(({ locatie }) => locatie);
  if (!keuze.letterlijkeSleutels) problemen.push(...openbareSleutels(locaties));
  const gelezen = leesSleutels(locaties.flatMap(verwijzingen), omgeving);
  problemen.push(...gelezen.problemen);
  if (!keuze.letterlijkeSleutels) problemen.push(...zwakkeSleutels(gelezen.sleutels));
  if (problemen.length > 0) throw new ConfigError(problemen);
  const perId = (welke: readonly Locatie[]): ReadonlyMap<string, Locatie> =>
    new Map(welke.map((locatie) => [locatie.id, locatie]));
  return {
    perId: perId(locaties.filter(({ oefenlokaal }) => oefenlokaal === undefined)),
    lokalen: perId(locaties.filter(({ oefenlokaal }) => oefenlokaal !== undefined)),
    sleutels: gelezen.sleutels,
  };
}

/** Secrets that everybody can know: with one of those anybody sends cases in the name of a source. */
function zwakkeSleutels(sleutels: Sleutels): readonly Probleem[] {
  const melding = 'te makkelijk te raden; verwacht whsec_ met 24 tot 64 willekeurige bytes in base64';
  return [...sleutels]
    .filter(([verwijzing, geheim]) => !verwijzing.startsWith('whsec_') && isZwakGeheim(geheim))
    .map(([pad]) => ({ waar: 'omgeving', pad, melding }));
}

function yamlBestanden(map: string): readonly string[] {
  let namen: readonly string[];
  try {
    namen = readdirSync(map);
  } catch {
    throw new ConfigError([
      { waar: 'omgeving', pad: 'NEGENUUR_CONFIG', melding: `de map ${map} is niet te lezen` },
    ]);
  }
  const gevonden = namen.filter((naam) => /\.ya?ml$/.test(naam)).toSorted();
  if (gevonden.length > 0) return gevonden;
  const melding = `in ${map} staat geen bestand van een locatie (*.yaml)`;
  throw new ConfigError([{ waar: 'omgeving', pad: 'NEGENUUR_CONFIG', melding }]);
}

function verwijzingen(locatie: Locatie): readonly string[] {
  return [...locatie.bronnen, ...locatie.uitgaand].flatMap(({ sleutels }) => sleutels);
}

/**
 * Keys that stand in a file itself. Everybody who can read the repository knows them, so only a
 * demo may use them.
 */
export function openbareSleutels(locaties: Iterable<Locatie>): readonly Probleem[] {
  const melding = 'een sleutel in het bestand mag alleen in de demo; gebruik een omgevingsvariabele';
  return [...locaties]
    .filter((locatie) => verwijzingen(locatie).some((verwijzing) => verwijzing.startsWith('whsec_')))
    .map(({ id }) => ({ waar: `${id}.yaml`, pad: 'sleutels', melding }));
}
