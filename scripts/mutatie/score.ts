import { nameOf, type Stretch } from './vindplaats.ts';

/** What became of one mutant. */
export interface Uitslag extends Stretch {
  readonly file: string;
  /** What Stryker changed, such as `ConditionalExpression`, and into what. */
  readonly mutator: string;
  readonly replacement: string;
  readonly status: 'Killed' | 'Timeout' | 'Survived' | 'NoCoverage';
}

export interface Score {
  readonly mutants: number;
  readonly detected: number;
  readonly withoutTest: number;
  /** Share of the mutants that a test noticed, 0 to 1. */
  readonly share: number;
  /** Half of the 95% interval around it. */
  readonly margin: number;
}

export function isDetected({ status }: Uitslag): boolean {
  return status === 'Killed' || status === 'Timeout';
}

/**
 * The mutation score of a sample of places: detected divided by all. Mutants of one place live or die together more
 * than others, so the interval is that of a ratio over places, not over mutants.
 */
export function scoreOf(results: readonly Uitslag[]): Score {
  const mutants = results.length;
  const detected = results.filter(isDetected).length;
  const withoutTest = results.filter(({ status }) => status === 'NoCoverage').length;
  const share = mutants === 0 ? 0 : detected / mutants;
  const perPlace = Object.values(Object.groupBy(results, (result) => nameOf(result.file, result))).map(
    (place = []) => place.filter(isDetected).length - share * place.length,
  );
  const n = perPlace.length;
  const squares = perPlace.reduce((sum, rest) => sum + rest ** 2, 0);
  const margin = n < 2 ? 1 : (1.96 * Math.sqrt((n / (n - 1)) * squares)) / mutants;
  return { mutants, detected, withoutTest, share, margin };
}
