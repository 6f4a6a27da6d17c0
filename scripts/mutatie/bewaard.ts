import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, globSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Opties } from './opties.ts';
import { pureTestFiles } from './proefbestanden.ts';
import type { Uitslag } from './score.ts';
import { nameOf, type Vindplaats } from './vindplaats.ts';

const FOLDER = '.cache/mutatie';

/** Where results of this choice, of exactly this code and these tests, are kept. */
export function folderFor({ seed, sample, folder, part }: Opties): string {
  const files = [...globSync('{src/domain,cards,test/support}/**/*.ts').toSorted(), ...pureTestFiles()];
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  hash.update(JSON.stringify([seed, String(sample), folder, part.n]));
  return join(FOLDER, hash.digest('hex').slice(0, 16));
}

/** The file of one part: a line for each mutant, written as soon as it was tried, so that a stopped run goes on. */
export function fileOfPart(folder: string, part: number): string {
  mkdirSync(folder, { recursive: true });
  return join(folder, `deel-${part}.jsonl`);
}

export function keep(file: string, result: Uitslag): void {
  appendFileSync(file, `${JSON.stringify(result)}\n`);
}

/** What was tried before, each mutant once. */
export function kept(file: string): readonly Uitslag[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n').slice(0, -1);
  const results = lines.map((line) => JSON.parse(line) as Uitslag);
  return [...new Map(results.map((result) => [mutantOf(result), result])).values()];
}

/** Which of these places have a mutant that was not tried yet. */
export function toDo(places: readonly Vindplaats[], done: readonly Uitslag[]): readonly Vindplaats[] {
  const tried = Object.groupBy(done, (result) => nameOf(result.file, result));
  return places.filter((place) => (tried[nameOf(place.file, place)]?.length ?? 0) < place.mutants);
}

function mutantOf(result: Uitslag): string {
  return `${nameOf(result.file, result)} ${result.mutator} ${result.replacement}`;
}
