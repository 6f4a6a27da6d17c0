import { writeFileSync } from 'node:fs';
import type { SerializedError } from 'vitest';
import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/** What a test run amounts to, as the last line of `npm test` tells it. */
export interface TestSummary {
  readonly passed: number;
  readonly failed: number;
  /** Full name of each skipped test, with the reason it gave; without a reason a skip counts as a failure. */
  readonly skipped: readonly { readonly name: string; readonly reason: string | undefined }[];
}

/** Counts the tests of a run; a file that cannot be loaded and a stray error each count as one failure. */
export function summarize(modules: readonly TestModule[], strayErrors: number): TestSummary {
  let passed = 0;
  let failed = strayErrors;
  const skipped: { name: string; reason: string | undefined }[] = [];
  for (const module of modules) {
    let failedHere = 0;
    for (const test of module.children.allTests()) {
      const result = test.result();
      if (result.state === 'passed') passed += 1;
      else if (result.state === 'skipped') {
        skipped.push({ name: `${module.relativeModuleId} > ${test.fullName}`, reason: result.note });
      } else failedHere += 1;
    }
    failed += failedHere === 0 && module.state() === 'failed' ? 1 : failedHere;
  }
  return { passed, failed, skipped };
}

/** Hands the summary to scripts/test.ts, which prints it after vitest itself has nothing more to say. */
export default class SummaryReporter implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    errors: readonly SerializedError[],
    _reason: TestRunEndReason,
  ): void {
    const path = process.env['NEGENUUR_TEST_SUMMARY'];
    if (path !== undefined) writeFileSync(path, JSON.stringify(summarize(modules, errors.length)));
  }
}
