// `npm run mutatie`: changes the domain in one place at a time and looks whether a test notices.
import { fileOfPart, folderFor, keep, kept, toDo } from './mutatie/bewaard.ts';
import { takeStock } from './mutatie/inventaris.ts';
import type { Opties } from './mutatie/opties.ts';
import { GEBRUIK, leesOpties, VerkeerdeOptie } from './mutatie/opties.ts';
import { scoreOf } from './mutatie/score.ts';
import { firstOf, partOf, shuffled } from './mutatie/steekproef.ts';
import { tryMutants } from './mutatie/stryker.ts';
import { lijst, tonen } from './mutatie/verslag.ts';
import type { Vindplaats } from './mutatie/vindplaats.ts';

/** What the build promises. */
const PROMISED = 0.8;

const countOf = (places: readonly Vindplaats[]): number =>
  places.reduce((total, { mutants }) => total + mutants, 0);

async function run(opties: Opties): Promise<void> {
  const { seed, sample, part, folder, workers, list } = opties;
  const { places: all, textMutants } = await takeStock(folder);
  const drawn = firstOf(shuffled(all, seed), sample);
  console.log(`${folder}: ${countOf(all)} mutanten op ${all.length} plaatsen.`);
  console.log(`Niet meegeteld: ${textMutants} mutanten die alleen een tekst voor mensen veranderen.`);
  console.log(`Steekproef: ${countOf(drawn)} mutanten, zaad ${seed}; deel ${part.k} van ${part.n}.`);

  const here = folderFor(opties);
  const file = fileOfPart(here, part.k);
  const places = toDo(partOf(drawn, part.k, part.n), kept(file));
  if (places.length > 0) await tryMutants(places, workers, (result) => keep(file, result));

  const parts = Array.from({ length: part.n }, (_, index) => kept(fileOfPart(here, index + 1)));
  const results = parts.flat();
  if (list) for (const line of lijst(results)) console.log(line);
  for (const line of tonen(results)) console.log(line);
  const ran = parts.filter(({ length }) => length > 0).length;
  console.log(
    `Gedraaid: ${ran} van ${part.n} ${part.n === 1 ? 'deel' : 'delen'}, ${results.length} mutanten.`,
  );
  if (scoreOf(results).share < PROMISED) process.exitCode = 1;
}

try {
  const opties = leesOpties(process.argv.slice(2));
  if (opties === null) console.log(GEBRUIK);
  else await run(opties);
} catch (error) {
  if (!(error instanceof VerkeerdeOptie)) throw error;
  console.error(`${error.message}\n${GEBRUIK}`);
  process.exitCode = 2;
}
