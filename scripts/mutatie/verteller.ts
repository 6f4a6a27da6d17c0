import { relative } from 'node:path';
import type { MutantResult } from '@stryker-mutator/api/core';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import type { Uitslag } from './score.ts';
import { nameOf } from './vindplaats.ts';

let wanted: ReadonlySet<string> = new Set();
let tell: (result: Uitslag) => void = () => undefined;

/** Says where the results of the next run go, and of which places they are wanted. */
export function tellEach(places: ReadonlySet<string>, to: (result: Uitslag) => void): void {
  wanted = places;
  tell = to;
}

const verteller = {
  onMutantTested({ fileName, location, mutatorName, replacement, status }: Readonly<MutantResult>): void {
    const file = relative(process.cwd(), fileName);
    const start = { line: location.start.line, column: location.start.column - 1 };
    const end = { line: location.end.line, column: location.end.column - 1 };
    if (!wanted.has(nameOf(file, { start, end })) || status === 'Ignored') return;
    if (status !== 'Killed' && status !== 'Timeout' && status !== 'Survived' && status !== 'NoCoverage') {
      throw new Error(`${nameOf(file, { start, end })}: ${status}`);
    }
    tell({ file, start, end, mutator: mutatorName, replacement, status });
  },
};

/** A reporter of Stryker: every result at once, so that nothing is lost when a run is stopped. */
export const strykerPlugins = [declareValuePlugin(PluginKind.Reporter, 'verteller', verteller)];
