import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { until } from '../support/until.ts';
import { blokken } from './blokken.ts';

/** ms: everything is installed on the way. */
const INSTALLEREN = 900_000;
const STOPPEN = 60_000;

export type Kloon = {
  /** Folder in which the clone is made. */
  readonly map: string;
  /** Free, with the one after it. */
  readonly poort: number;
  readonly omgeving: Readonly<Record<string, string>>;
  readonly zeg: (regel: string) => void;
};

/** The first command of a page under a heading. @throws Error when there is none */
function opdracht(pad: string, kop: string): string {
  const eerste = blokken(pad)
    .find((blok) => blok.kop === kop)
    ?.opdrachten.trim();
  if (eerste === undefined) throw new Error(`${pad} has no command under ${kop}`);
  return eerste;
}

/** Whether the demo serves: the program, its Redis and the Playground are up then. */
async function klaar(poort: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${poort}/readyz`)).ok;
  } catch {
    return false;
  }
}

/**
 * From a clone to the demo and to the package for Teams, by the commands of the pages, word for word. What is not
 * committed is not in it.
 *
 * @throws Error with what was said, when a step does not do what its page promises
 */
export async function vanKloonTotPakket({ map, poort, omgeving, zeg }: Kloon): Promise<void> {
  const kloon = join(map, 'kloon');
  const git = spawnSync('git', ['clone', '--quiet', process.cwd(), kloon], { encoding: 'utf8' });
  if (git.status !== 0) throw new Error(`git clone: ${git.stderr}`);
  const env = { ...omgeving, PORT: String(poort) };

  const demo = opdracht('README.md', 'Try it');
  zeg(`- kloon: ${demo}`);
  let gezegd = '';
  const child = spawn('bash', ['-c', `exec ${demo}`], {
    cwd: kloon,
    env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const uit of [child.stdout, child.stderr])
    uit.on('data', (deel: Buffer) => (gezegd += deel.toString()));
  const gestopt = once(child, 'exit');
  await until(
    'the demo of the clone serves',
    async () => child.exitCode !== null || (await klaar(poort)),
    INSTALLEREN,
  );
  if (child.exitCode !== null) throw new Error(`${demo} ended with ${child.exitCode}:\n${gezegd}`);
  await until('the demo says where to look', () => gezegd.includes('Playground'), STOPPEN);
  // Ctrl-C, as the page says: it goes to the whole group.
  process.kill(-(child.pid ?? 0), 'SIGINT');
  await gestopt;
  await until('everything of the demo has ended', async () => !(await klaar(poort)), STOPPEN);

  zeg('- kloon: npm run package');
  const pakket = spawnSync('npm', ['run', 'package'], { cwd: kloon, env, encoding: 'utf8' });
  const bestand = join(kloon, 'dist/negenuur-demo.zip');
  if (pakket.status !== 0 || !existsSync(bestand))
    throw new Error(`npm run package:\n${pakket.stdout}${pakket.stderr}`);
}
