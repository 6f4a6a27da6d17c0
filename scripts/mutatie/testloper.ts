import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import type { MutantCoverage } from '@stryker-mutator/api/core';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import {
  type DryRunResult,
  DryRunStatus,
  determineHitLimitReached,
  type MutantRunOptions,
  type MutantRunResult,
  type TestResult,
  type TestRunner,
  TestStatus,
  toMutantRunResult,
} from '@stryker-mutator/api/test-runner';
import * as fastCheck from 'fast-check';
import { expect, expectTypeOf } from 'vitest';
import { bundleTests, type TestBundle } from './bundel.ts';
import { pureTestFiles } from './proefbestanden.ts';
import { type Opzet, type Proef, Verzameling } from './proeven.ts';
import { fewRuns } from './weinig-herhalingen.ts';

const MOST_RUNS_PER_PROPERTY = 15;

/**
 * In the sandbox: tests that fail without any mutant, on a busy machine those about time. They would kill every
 * mutant, so no process runs them.
 */
const LEFT_OUT = 'left-out-tests.json';

/** The place where instrumented code looks which mutant is on, and writes down what it passed. */
interface Switchboard {
  activeMutant?: string | undefined;
  currentTestId?: string | undefined;
  mutantCoverage?: MutantCoverage;
  hitCount?: number | undefined;
  hitLimit?: number | undefined;
}

/**
 * Runs the pure tests against a mutant in one process, with modules evaluated afresh for each mutant. Vitest would
 * start a worker and import everything again per mutant, which takes seconds instead of a tenth of one.
 */
export class Testloper implements TestRunner {
  readonly #switchboard: Switchboard;
  readonly #tests = new Verzameling(expect, expectTypeOf);
  #files: readonly string[] = [];
  /** How long each test took without a mutant, in ms: the quick ones go first, so that a kill comes soon. */
  #took: ReadonlyMap<string, number> = new Map();
  #bundle: TestBundle | undefined;

  constructor() {
    const all = globalThis as { __stryker__?: Switchboard };
    this.#switchboard = all.__stryker__ ??= {};
  }

  capabilities(): { reloadEnvironment: boolean } {
    return { reloadEnvironment: true };
  }

  async init(): Promise<void> {
    this.#files = pureTestFiles();
    const stand = new Map<string, Readonly<Record<string, unknown>>>([
      ['vitest', this.#tests.api],
      ['fast-check', fewRuns(fastCheck, MOST_RUNS_PER_PROPERTY)],
    ]);
    this.#bundle = await bundleTests(this.#files, stand);
  }

  async dryRun(): Promise<DryRunResult> {
    const board = this.#switchboard;
    board.activeMutant = undefined;
    board.hitLimit = undefined;
    board.mutantCoverage = { static: {}, perTest: {} };
    const result = await this.#run(undefined, true);
    if (result.status !== DryRunStatus.Complete) return result;
    this.#took = new Map(result.tests.map(({ id, timeSpentMs }) => [id, timeSpentMs]));
    const failed = result.tests.filter(({ status }) => status === TestStatus.Failed).map(({ id }) => id);
    if (failed.length > 0)
      console.error(`Doen niet mee, want zij falen al zonder mutant:\n${failed.join('\n')}`);
    writeFileSync(LEFT_OUT, JSON.stringify(failed));
    this.#shareSetUp(board.mutantCoverage.perTest);
    for (const id of failed) delete board.mutantCoverage.perTest[id];
    const tests = result.tests.filter(({ id }) => !failed.includes(id));
    return { ...result, tests, mutantCoverage: board.mutantCoverage };
  }

  async mutantRun(options: MutantRunOptions): Promise<MutantRunResult> {
    const board = this.#switchboard;
    const { id } = options.activeMutant;
    board.hitCount = 0;
    board.hitLimit = options.hitLimit;
    board.activeMutant = options.mutantActivation === 'static' ? id : undefined;
    const result = await this.#run(options, options.disableBail, () => {
      board.activeMutant = id;
    });
    board.activeMutant = undefined;
    return toMutantRunResult(determineHitLimitReached(board.hitCount, options.hitLimit) ?? result);
  }

  /** What a set-up passed, every test after it covers. */
  #shareSetUp(perTest: MutantCoverage['perTest']): void {
    for (const { id, opzet } of this.#load(undefined)) {
      for (const een of opzet) perTest[id] = { ...perTest[een.id], ...perTest[id] };
    }
    for (const id of Object.keys(perTest).filter((name) => name.includes('#before'))) delete perTest[id];
  }

  async #run(
    options: MutantRunOptions | undefined,
    toTheEnd: boolean,
    loaded: () => void = () => undefined,
  ): Promise<DryRunResult> {
    const proeven: Proef[] = [];
    try {
      proeven.push(...this.#load(options?.testFilter));
    } catch (error) {
      // Code that no longer loads fails every test.
      return failedToLoad(error);
    }
    loaded();
    const ran = new Set<Opzet>();
    const tests: TestResult[] = [];
    for (const proef of proeven) {
      const result = await this.#runOne(proef, ran);
      tests.push(result);
      if (result.status === TestStatus.Failed && !toTheEnd) break;
    }
    return { status: DryRunStatus.Complete, tests };
  }

  #load(wanted: readonly string[] | undefined): readonly Proef[] {
    const fresh = this.#bundle?.evaluate();
    const ids = wanted === undefined ? undefined : new Set(wanted);
    const leftOut = existsSync(LEFT_OUT) ? (JSON.parse(readFileSync(LEFT_OUT, 'utf8')) as string[]) : [];
    const files = wanted === undefined ? undefined : new Set(wanted.map((id) => id.split('#')[0] ?? ''));
    return this.#files
      .filter((file) => files === undefined || files.has(file))
      .flatMap((file) => this.#tests.of(file, fresh?.get(file) ?? missing))
      .filter(({ id }) => (ids === undefined || ids.has(id)) && !leftOut.includes(id))
      .toSorted((a, b) => (this.#took.get(a.id) ?? 0) - (this.#took.get(b.id) ?? 0));
  }

  async #runOne({ id, name, file, body, opzet }: Proef, ran: Set<Opzet>): Promise<TestResult> {
    const start = performance.now();
    const told = () => ({ id, name, fileName: file, timeSpentMs: Math.round(performance.now() - start) });
    try {
      for (const een of opzet.filter((deel) => !ran.has(deel))) {
        ran.add(een);
        this.#switchboard.currentTestId = een.id;
        await een.body();
      }
      this.#switchboard.currentTestId = id;
      await body();
      return { ...told(), status: TestStatus.Success };
    } catch (error) {
      const failureMessage = error instanceof Error ? error.message : String(error);
      return { ...told(), status: TestStatus.Failed, failureMessage };
    } finally {
      this.#switchboard.currentTestId = undefined;
    }
  }
}

function missing(): never {
  throw new Error('this test file is not in the bundle');
}

function failedToLoad(error: unknown): DryRunResult {
  const failureMessage = error instanceof Error ? error.message : String(error);
  const test: TestResult = {
    id: 'load',
    name: 'load',
    timeSpentMs: 0,
    status: TestStatus.Failed,
    failureMessage,
  };
  return { status: DryRunStatus.Complete, tests: [test] };
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'zuiver', Testloper)];
