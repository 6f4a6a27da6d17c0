import { ConfigError } from '../config/config-error.ts';
import { BeheerFout } from './beheer-fout.ts';
import type { Terminal } from './opdracht.ts';
import { opdrachten } from './opdrachten.ts';

const HULP = new Set(['--help', '-h', 'help']);

/**
 * Runs one command of the operators' command line.
 *
 * @returns the exit code: 0 done, 1 wrong input or settings, 2 no such command.
 */
export async function beheer(argumenten: readonly string[], terminal: Terminal): Promise<number> {
  const [naam, ...rest] = argumenten;
  if (naam === undefined || HULP.has(naam)) {
    terminal.uit(overzicht());
    return naam === undefined ? 2 : 0;
  }
  const opdracht = opdrachten.find((kandidaat) => kandidaat.naam === naam);
  if (opdracht === undefined) {
    terminal.fout(`Onbekende opdracht: ${naam}`);
    terminal.fout(overzicht());
    return 2;
  }
  if (rest.some((argument) => HULP.has(argument))) {
    terminal.uit(opdracht.hulp);
    return 0;
  }
  try {
    return await opdracht.uitvoeren(rest, terminal);
  } catch (fout) {
    if (!(fout instanceof ConfigError || fout instanceof BeheerFout)) throw fout;
    terminal.fout(fout.message);
    return 1;
  }
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
