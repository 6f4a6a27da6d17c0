import { spawn } from 'node:child_process';
import { once } from 'node:events';

export type Afloop = { readonly stdout: string; readonly stderr: string; readonly status: number | null };

/** Runs the operators' command line as a process of its own, beside whatever else runs. */
export async function draaiBeheer(
  argumenten: readonly string[],
  omgeving: Readonly<Record<string, string>>,
  stdin = '',
): Promise<Afloop> {
  const child = spawn(process.execPath, ['src/infra/cli/main.ts', ...argumenten], {
    stdio: ['pipe', 'pipe', 'pipe'],
    // Compiled code is kept, as `npm run` does.
    env: { NODE_COMPILE_CACHE: '.cache/node', NEGENUUR_MODUS: 'demo', ...omgeving },
  });
  // A command that does not read may be gone before this arrives.
  child.stdin.on('error', () => undefined);
  child.stdin.end(stdin);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text));
  await once(child, 'close');
  return { stdout, stderr, status: child.exitCode };
}
