import type { LogLevel } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { onlyAt } from './negeren.ts';
import type { Uitslag } from './score.ts';
import { tellEach } from './verteller.ts';
import { nameOf, type Vindplaats } from './vindplaats.ts';

const TEMP = '.cache/stryker';

/** Long, because a busy machine must not turn a survivor into a kill; a loop without end stops by counting. */
const TIME_OUT = 60_000;

/** Has Stryker try every mutant of these places, and tells each result as it comes. */
export async function tryMutants(
  places: readonly Vindplaats[],
  workers: number,
  tell: (result: Uitslag) => void,
): Promise<void> {
  const names = new Set(places.map((place) => nameOf(place.file, place)));
  const perFile = Object.entries(Object.groupBy(places, ({ file }) => file));
  onlyAt(new Map(perFile.map(([file, found = []]) => [file, found])));
  tellEach(names, tell);
  const stryker = new Stryker({
    mutate: [...names],
    plugins: [
      './scripts/mutatie/testloper.ts',
      './scripts/mutatie/negeren.ts',
      './scripts/mutatie/verteller.ts',
    ],
    ignorers: ['tekst', 'steekproef'],
    testRunner: 'zuiver',
    coverageAnalysis: 'perTest',
    concurrency: workers,
    timeoutMS: TIME_OUT,
    reporters: [process.stdout.isTTY ? 'progress' : 'progress-append-only', 'verteller'],
    allowConsoleColors: false,
    logLevel: 'warn' as LogLevel,
    tempDirName: TEMP,
    cleanTempDir: 'always',
    ignorePatterns: ['**', '!{src,cards,test,scripts,config,docs}/**', '!package.json'],
    // The compiler here has no programming interface, and the tests run without type check anyway.
    tsconfigFile: 'none',
    disableTypeChecks: false,
    allowEmpty: true,
    warnings: false,
  });
  await stryker.runMutationTest();
}
