// `npm run simulatie`: a national Monday in virtual time, and whether every promise was kept.
import { cijfers } from './cijfers.ts';
import { isOpTijd, speelEcht } from './echt.ts';
import { speelMaandag } from './maandag.ts';
import type { Opties } from './opties.ts';
import { GEBRUIK, leesOpties, VerkeerdeOptie } from './opties.ts';
import { tonen, tonenEcht } from './tonen.ts';

/** Cases of one location, and hours before the day in which those came in that are still open. */
const ZAKEN = 60;
const VOORAF = 54;

function zeg(tekst: string): void {
  process.stdout.write(`${tekst}\n`);
}

async function run({ zaad, uren, locaties, json, echt }: Opties): Promise<void> {
  const dag = speelMaandag({ zaad, uren, locaties, zaken: ZAKEN * locaties, vooraf: VOORAF });
  const uitkomst = cijfers(dag);
  if (!json) zeg(tonen(uitkomst));
  const minuut = echt ? await speelEcht(dag) : null;
  if (json) zeg(JSON.stringify({ zaad, uren, ...uitkomst, minuut }, null, 2));
  else if (minuut !== null) zeg(`\n${tonenEcht(minuut)}`);
  if (uitkomst.gebroken.length > 0 || (minuut !== null && !isOpTijd(minuut))) process.exitCode = 1;
}

try {
  const opties = leesOpties(process.argv.slice(2));
  if (opties === null) process.stdout.write(GEBRUIK);
  else await run(opties);
} catch (error) {
  if (!(error instanceof VerkeerdeOptie)) throw error;
  process.stderr.write(`${error.message}\n${GEBRUIK}`);
  process.exitCode = 2;
}
