import { globSync, readFileSync } from 'node:fs';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { TEXT, textIgnorer } from './negeren.ts';
import { nameOf, type Vindplaats } from './vindplaats.ts';

export interface Inventaris {
  /** In order of file and place. */
  readonly places: readonly Vindplaats[];
  /** Mutants left out because they only change a text for people. */
  readonly textMutants: number;
}

const silent = {
  ...Object.fromEntries(
    ['trace', 'debug', 'info', 'warn', 'error', 'fatal'].map((level) => [level, () => {}]),
  ),
  ...Object.fromEntries(
    ['Trace', 'Debug', 'Info', 'Warn', 'Error', 'Fatal'].map((level) => [`is${level}Enabled`, () => false]),
  ),
} as unknown as ConstructorParameters<typeof Instrumenter>[0];

/**
 * Every place where Stryker can put a mutant, found by Stryker itself.
 *
 * @param folder or one file, relative to the root of the project
 */
export async function takeStock(folder: string): Promise<Inventaris> {
  const files = globSync(folder.endsWith('.ts') ? folder : `${folder}/**/*.ts`)
    .toSorted()
    .map((name) => ({ name, mutate: true, content: readFileSync(name, 'utf8') }));
  const { mutants } = await new Instrumenter(silent).instrument(files, {
    ignorers: [textIgnorer],
    excludedMutations: [],
    plugins: null,
  });
  const places = new Map<string, Vindplaats>();
  for (const { fileName: file, location, status } of mutants) {
    if (status === 'Ignored') continue;
    const start = { line: location.start.line + 1, column: location.start.column };
    const end = { line: location.end.line + 1, column: location.end.column };
    const name = nameOf(file, { start, end });
    places.set(name, { file, start, end, mutants: (places.get(name)?.mutants ?? 0) + 1 });
  }
  const textMutants = mutants.filter(({ statusReason }) => statusReason === TEXT).length;
  return { places: [...places.values()], textMutants };
}
