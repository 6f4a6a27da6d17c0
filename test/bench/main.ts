import { bench, PARTS } from './all.ts';
import { table, writeReport } from './report.ts';

/** About six minutes on two cores. */
const FULL = {
  vastleggen: { zakenPerRonde: 300, rondes: 5 },
  kaartactie: { zakenPerRonde: 80, rondes: 5, verbindingen: 16 },
  agenda: { pending: 100_000, due: 1_000, rondes: 5, vooruit: 1_500 },
  kaarten: { keren: 100, rondes: 5 },
  berichten: { zaken: 60 },
  groei: { weinig: 1_000, veel: 100_000, rondes: 5, perRonde: 1_000 },
  bord: { borden: 50, zaken: 600 },
  pagina: { zaken: 500, rondes: 7, scrolMs: 3_000, rustMs: 700 },
  cijfers: { zaken: 5_000 },
};

const REPORT = 'bench/out/latest.json';

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !PARTS.some((part) => part === name));
if (unknown.length > 0) {
  console.error(`Unknown part: ${unknown.join(', ')}. Parts: ${PARTS.join(', ')}.`);
  process.exit(2);
}
const metingen = await bench(
  FULL,
  PARTS.filter((part) => asked.length === 0 || asked.includes(part)),
);
writeReport(REPORT, metingen);
console.log(table(metingen));
if (metingen.some(({ gehaald }) => gehaald === false)) process.exitCode = 1;
