import { ConfigError } from '../config/config-error.ts';
import { AFSLUITCODE } from './afsluitcodes.ts';
import { BeheerFout } from './beheer-fout.ts';
import type { Opdracht, Terminal } from './opdracht.ts';
import { opdrachten } from './opdrachten.ts';

const HULP = new Set(['--help', '-h', 'help']);
const JSON_KEUZE = '--json';

/**
 * Runs one command of the operators' command line.
 *
 * @returns the exit code, see `AFSLUITCODE`
 */
export async function beheer(argumenten: readonly string[], proces: Omit<Terminal, 'json'>): Promise<number> {
  const [naam, ...gegeven] = argumenten;
  if (naam === undefined || HULP.has(naam)) {
    proces.uit(overzicht());
    return naam === undefined ? AFSLUITCODE.onbekend : AFSLUITCODE.goed;
  }
  const opdracht = opdrachten.find((kandidaat) => kandidaat.naam === naam);
  if (opdracht === undefined) {
    proces.fout(`Onbekende opdracht: ${naam}`);
    proces.fout(overzicht());
    return AFSLUITCODE.onbekend;
  }
  if (gegeven.some((argument) => HULP.has(argument))) {
    proces.uit(`${opdracht.hulp}\n\nMet ${JSON_KEUZE}: alleen JSON op de uitvoer, voor een script.`);
    return AFSLUITCODE.goed;
  }
  const json = gegeven.includes(JSON_KEUZE);
  const rest = gegeven.filter((argument) => argument !== JSON_KEUZE);
  try {
    controleer(opdracht, rest);
    return await opdracht.uitvoeren(rest, { ...proces, json });
  } catch (fout) {
    if (!(fout instanceof ConfigError || fout instanceof BeheerFout)) throw fout;
    proces.fout(fout.message);
    if (json) proces.uit(JSON.stringify({ fout: fout.message }));
    return fout instanceof BeheerFout ? fout.code : AFSLUITCODE.fout;
  }
}

/** A choice that nobody reads is a mistake: whoever typed it believes that it did something. */
function controleer({ keuzes = [], woorden = 0 }: Opdracht, gegeven: readonly string[]): void {
  const onbekend = gegeven.find((een) => een.startsWith('--') && !keuzes.includes(een.split('=')[0] ?? ''));
  if (onbekend !== undefined) throw new BeheerFout(`Onbekende keuze: ${onbekend}. Zie --help.`);
  if (keuzes.length > 0 || gegeven.length <= woorden) return;
  throw new BeheerFout(`Onbekende keuze: ${gegeven[woorden] ?? ''}. Zie --help.`);
}

function overzicht(): string {
  const breedte = Math.max(...opdrachten.map(({ naam }) => naam.length));
  return [
    'Gebruik: npm run -s beheer -- <opdracht>',
    '',
    ...opdrachten.map(({ naam, uitleg }) => `  ${naam.padEnd(breedte)}  ${uitleg}`),
    '',
    'Meer uitleg: npm run -s beheer -- <opdracht> --help',
  ].join('\n');
}
