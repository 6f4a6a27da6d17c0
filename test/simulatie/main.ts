// `npm run simulatie`: a national Monday in virtual time, and whether every promise was kept.
import { cijfers } from './cijfers.ts';
import { speelMaandag } from './maandag.ts';
import type { Opties } from './opties.ts';
import { GEBRUIK, leesOpties, VerkeerdeOptie } from './opties.ts';
import { tonen } from './tonen.ts';

/** Cases of one location, and hours before the day in which those came in that are still open. */
const ZAKEN = 60;
const VOORAF = 54;

function run({ zaad, uren, locaties, json }: Opties): void {
  const dag = speelMaandag({ zaad, uren, locaties, zaken: ZAKEN * locaties, vooraf: VOORAF });
  const uitkomst = cijfers(dag);
  console.log(json ? JSON.stringify({ zaad, uren, ...uitkomst }, null, 2) : tonen(uitkomst));
  if (uitkomst.gebroken.length > 0) process.exitCode = 1;
}

try {
  const opties = leesOpties(process.argv.slice(2));
  if (opties === null) process.stdout.write(GEBRUIK);
  else run(opties);
} catch (error) {
  if (!(error instanceof VerkeerdeOptie)) throw error;
  process.stderr.write(`${error.message}\n${GEBRUIK}`);
  process.exitCode = 2;
}
