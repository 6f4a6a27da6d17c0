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
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')));
  await once(child, 'close');
  return { stdout, stderr, status: child.exitCode };
}
