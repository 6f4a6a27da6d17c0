import { stringify } from 'yaml';
import type { Probleem } from '../../config/config-error.ts';
import { ConfigError } from '../../config/config-error.ts';
import { effectief, effectieveLocatie } from '../../config/effectief.ts';
import { readEnv } from '../../config/env.ts';
import { laadLocaties, openbareSleutels } from '../../config/laad-locaties.ts';
import { BeheerFout } from '../beheer-fout.ts';
import type { Opdracht, Terminal } from '../opdracht.ts';
import { legUit } from '../uitleg/locatie.ts';

/** Shows the settings as they work. What would stop `npm start` is named beside it. */
export const config: Opdracht = {
  naam: 'config',
  uitleg: 'toont de instellingen die gelden, met geheimen bedekt',
  hulp: `Gebruik: npm run -s beheer -- config [locatie]

Met een locatie erachter: die locatie in gewone taal. Zonder:

Toont de omgeving en de locaties (NEGENUUR_CONFIG) als YAML, met de standaardwaarden ingevuld.
Wat npm start zou tegenhouden, staat erbij als waarschuwing.
Zijn de instellingen niet te lezen, dan is de afsluitcode 1.`,
  woorden: 1,
  opslag: false,
  uitvoeren: ([id], terminal) => Promise.resolve(id === undefined ? toon(terminal) : leg(id, terminal)),
};

function toon(terminal: Terminal): number {
  const { env, problemen } = readEnv(terminal.omgeving);
  if (env === null) throw new ConfigError(problemen);
  const gelezen = laadLocaties(env.NEGENUUR_CONFIG, terminal.omgeving, { letterlijkeSleutels: true });
  const locaties = [...gelezen.perId.values(), ...gelezen.lokalen.values()];
  const tegenhoudend = [
    ...problemen,
    ...(env.NEGENUUR_MODUS === 'productie' ? openbareSleutels(locaties) : []),
  ];
  if (terminal.json) {
    const instellingen = { omgeving: effectief(env), locaties: locaties.map(effectieveLocatie) };
    terminal.uit(JSON.stringify({ ...instellingen, problemen: tegenhoudend }));
    return 0;
  }
  terminal.uit(stringify({ omgeving: effectief(env) }).trimEnd());
  // Default lists are shared between kinds of task; anchors would only confuse the reader.
  terminal.uit(
    stringify({ locaties: locaties.map(effectieveLocatie) }, { aliasDuplicateObjects: false }).trimEnd(),
  );
  waarschuw(terminal, tegenhoudend);
  return 0;
}

/** One location in plain Dutch. */
function leg(id: string, terminal: Terminal): number {
  const { env, problemen } = readEnv(terminal.omgeving);
  if (env === null) throw new ConfigError(problemen);
  const gelezen = laadLocaties(env.NEGENUUR_CONFIG, terminal.omgeving, { letterlijkeSleutels: true });
  const perId = new Map([...gelezen.perId, ...gelezen.lokalen]);
  const locatie = perId.get(id);
  if (locatie === undefined)
    throw new BeheerFout(`Onbekende locatie: ${id}. Bekend: ${[...perId.keys()].join(', ')}`);
  if (terminal.json) terminal.uit(JSON.stringify(effectieveLocatie(locatie)));
  else for (const regel of legUit(locatie)) terminal.uit(regel);
  return 0;
}

function waarschuw(terminal: Terminal, problemen: readonly Probleem[]): void {
  if (problemen.length === 0) return;
  terminal.fout('Let op: met deze instellingen start het programma niet.');
  for (const { waar, pad, melding } of problemen) terminal.fout(`- ${waar}, ${pad}: ${melding}`);
}
