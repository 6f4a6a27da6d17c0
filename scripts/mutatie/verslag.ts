import { dirname } from 'node:path';
import { isDetected, type Score, scoreOf, type Uitslag } from './score.ts';

const percent = (share: number): string => `${(100 * share).toFixed(1).replace('.', ',')}%`;

function row({ mutants, detected, withoutTest, share }: Score, name: string): string {
  const numbers = [mutants, detected, mutants - detected - withoutTest, withoutTest];
  return [
    percent(share).padStart(7),
    ...numbers.map((number) => String(number).padStart(8)),
    `  ${name}`,
  ].join('');
}

/** The score per folder and in all, in lines. */
export function tonen(results: readonly Uitslag[]): readonly string[] {
  const folders = Object.entries(Object.groupBy(results, ({ file }) => dirname(file)));
  const all = scoreOf(results);
  const low = percent(Math.max(0, all.share - all.margin));
  const high = percent(Math.min(1, all.share + all.margin));
  return [
    '  score mutanten ontdekt overleefd zonder test',
    ...folders
      .toSorted(([a], [b]) => a.localeCompare(b))
      .map(([folder, of = []]) => row(scoreOf(of), folder)),
    row(all, 'alles'),
    `Mutatiescore ${percent(all.share)} (95%: ${low} tot ${high}).`,
  ];
}

/** One line for each mutant that no test noticed: where, what it was made into, and whether any test came there. */
export function lijst(results: readonly Uitslag[]): readonly string[] {
  return results
    .filter((result) => !isDetected(result))
    .toSorted((a, b) => a.file.localeCompare(b.file) || a.start.line - b.start.line)
    .map(({ file, start, mutator, replacement, status }) => {
      const into = replacement.replaceAll(/\s+/g, ' ').slice(0, 60);
      const covered = status === 'NoCoverage' ? ' (geen test)' : '';
      return `${file}:${start.line}:${start.column + 1} ${mutator}: ${into}${covered}`;
    });
}
