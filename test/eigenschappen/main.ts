// `npm run eigenschappen`: random histories of every kind of case, with every property looked at, and how much was played.
import { cpuUsage } from 'node:process';
import { parseArgs } from 'node:util';
import { aanHetEinde } from '../support/domain/eigenschappen/einde.ts';
import { speelGeschiedenissen } from '../support/domain/eigenschappen/geschiedenis.ts';
import { posts } from '../support/domain/eigenschappen/posts.ts';
import { stand } from '../support/domain/eigenschappen/stand.ts';
import { nieuweTelling } from '../support/domain/eigenschappen/telling.ts';
import { tonen } from './tonen.ts';

const GEBRUIK = 'npm run eigenschappen -- [--aantal 2000] [--zaad getal]\n';
const STANDAARD = 2_000;
const MAX_ZAAD = 2 ** 31;

/** A whole number from 1 on; null when it is none. */
function geheel(tekst: string): number | null {
  const getal = Number(tekst);
  return Number.isSafeInteger(getal) && getal > 0 ? getal : null;
}

function run(aantal: number, zaad: number): void {
  const telling = nieuweTelling();
  const begin = cpuUsage();
  process.stdout.write(`${aantal} geschiedenissen, zaad ${zaad}\n`);
  speelGeschiedenissen({
    aantal,
    zaad,
    naElkeStap: { ...stand, ...posts },
    eind: aanHetEinde,
    rijdt: true,
    telling,
  });
  const { user, system } = cpuUsage(begin);
  process.stdout.write(`${tonen(telling, (user + system) / 1e6)}\n`);
}

/** What broke, from the outside in, without the places in the code. */
function oorzaken(fout: unknown): readonly string[] {
  return fout instanceof Error ? [fout.message, ...oorzaken(fout.cause)] : [];
}

const { values } = parseArgs({
  options: { aantal: { type: 'string' }, zaad: { type: 'string' } },
  strict: false,
});
const aantal = geheel(String(values['aantal'] ?? STANDAARD));
const zaad = geheel(String(values['zaad'] ?? 1 + (Date.now() % MAX_ZAAD)));
if (aantal === null || zaad === null) {
  process.stderr.write(GEBRUIK);
  process.exitCode = 2;
} else {
  try {
    run(aantal, zaad);
  } catch (fout) {
    if (!(fout instanceof Error)) throw fout;
    process.stderr.write(`${oorzaken(fout).join('\n')}\n`);
    process.exitCode = 1;
  }
}
