import { beheer } from '../../src/infra/cli/beheer.ts';
import type { Afloop } from './beheer-process.ts';

/**
 * Runs a command of the operators' command line in this process, with nothing of its environment: a program of its own
 * costs a second each time.
 *
 * @param stdin lines of the standard input
 */
export async function beheerHier(
  argumenten: readonly string[],
  omgeving: Readonly<Record<string, string>> = {},
  stdin: readonly string[] = [],
): Promise<Afloop & { readonly regels: readonly string[] }> {
  const uit: string[] = [];
  const fout: string[] = [];
  const status = await beheer(argumenten, {
    regels: (async function* regels() {
      yield* stdin;
    })(),
    omgeving,
    uit: (regel) => uit.push(`${regel}\n`),
    fout: (regel) => fout.push(`${regel}\n`),
  });
  const stdout = uit.join('');
  const regels = stdout.split('\n').filter((regel) => regel !== '');
  return { regels, stdout, stderr: fout.join(''), status };
}
