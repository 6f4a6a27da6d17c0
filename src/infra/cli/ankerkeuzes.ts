import { existsSync } from 'node:fs';
import { ankerbestand } from '../anker/settings.ts';
import { leesAnkers } from '../audit/lees-ankers.ts';
import { readEnv } from '../config/env.ts';
import { BeheerFout } from './beheer-fout.ts';
import type { Terminal } from './opdracht.ts';

/** One word and files after `--anker`; without files those of the settings. @throws BeheerFout when one cannot be read */
export function leesAnkerkeuzes(
  argumenten: readonly string[],
  terminal: Terminal,
): ReturnType<typeof leesAnkers> & { readonly woord: string | null; readonly bestanden: readonly string[] } {
  const gegeven: string[] = [];
  let woord: string | null = null;
  for (let i = 0; i < argumenten.length; i += 1) {
    const een = argumenten[i] ?? '';
    if (een === '--anker') {
      const bestand = argumenten[(i += 1)];
      if (bestand === undefined) throw new BeheerFout('Geef na --anker een bestand.');
      gegeven.push(bestand);
    } else woord = een;
  }
  const bestanden = gegeven.length > 0 ? gegeven : eigen(terminal);
  try {
    return { woord, bestanden, ...leesAnkers(bestanden) };
  } catch {
    throw new BeheerFout(`Niet te lezen: ${bestanden.join(', ')}`);
  }
}

function eigen(terminal: Terminal): readonly string[] {
  const { env } = readEnv(terminal.omgeving);
  const bestand = env === null ? undefined : ankerbestand(env, terminal.omgeving);
  return bestand !== undefined && existsSync(bestand) ? [bestand] : [];
}
