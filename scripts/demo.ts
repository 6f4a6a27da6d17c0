// `npm run demo`: the program, the Playground, the practice location and its sample cases, until Ctrl-C.
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drukteVan } from './demo/drukte.ts';
import type { KeptProgram } from './demo/keep-running.ts';
import { keepRunning } from './demo/keep-running.ts';
import { koppelOefenlokaal, koppelOefenstad, untilPageOpen } from './demo/koppelen.ts';
import { Oefenzaken } from './demo/oefenzaken.ts';
import type { DemoOptions } from './demo/options.ts';
import { GEBRUIK, readOptions, WrongOption } from './demo/options.ts';
import { freeProgramPort } from './demo/ports.ts';
import { NotStarted } from './demo/program.ts';
import type { Rust } from './demo/rust.ts';
import { RUST_VOOR_ANTWOORD, RUST_VOOR_ZAAK, wachtOpRust } from './demo/rust.ts';
import { speelPartners } from './demo/spelers/spelers.ts';
import { teksten } from './demo/teksten.ts';
import { verhalen } from './demo/verhalen/alle.ts';
import { PlaygroundDriver } from './playground/driver.ts';
import { CURRENT_USER } from './playground/identities.ts';
import { readPlaygroundLog } from './playground/log-reader.ts';
import type { RunningPlayground } from './playground/start.ts';
import { startPlayground } from './playground/start.ts';

const PROGRAM_PORT = 3978;
const PLAYGROUND_PORT = 56150;
/** ms between two cases, so that a person can see each of them come. */
const CASE_GAP = 4_000;
const PLAYGROUND_PATIENCE = 60_000;

/** Something that a person must know before the demo can go on. */
class Stopped extends Error {}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** Aborts at the first signal; more of them change nothing, so that stopping is not cut short. */
function untilSignal(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(name, () => {
      if (!controller.signal.aborted) say(teksten.stopt);
      controller.abort();
    });
  }
  return controller.signal;
}

function aborted(signal: AbortSignal): Promise<void> {
  const { promise, resolve: done } = Promise.withResolvers<void>();
  if (signal.aborted) done();
  signal.addEventListener('abort', () => done());
  return promise;
}

async function choosePort(): Promise<number> {
  const asked = process.env['PORT'];
  const from = asked === undefined ? PROGRAM_PORT : Number(asked);
  const port = await freeProgramPort(from, asked === undefined);
  if (port === null) throw new Stopped(teksten.bezet(from));
  return port;
}

/** Cases and colleagues. @returns a promise that rejects when it cannot go on, and resolves when it is stopped */
async function playAlong(
  options: DemoOptions,
  kept: KeptProgram,
  zaken: Oefenzaken,
  playground: RunningPlayground | null,
  signal: AbortSignal,
): Promise<void> {
  const { snelheid, rol } = options;
  const caseNow = (): Promise<number> => kept.current().caseNow();
  const work: Promise<void>[] = [];
  let laatste: () => number | null = () => null;
  const rust = (hoe: Rust) => (): Promise<void> =>
    options.drukte ? Promise.resolve() : wachtOpRust(hoe, laatste, signal);
  if (playground !== null) {
    const log = await readPlaygroundLog(playground.url).catch(() => {
      throw new Stopped(teksten.playgroundWeg);
    });
    const driver = new PlaygroundDriver(playground.url);
    laatste = () => log.messages.lastDone(CURRENT_USER.id);
    await Promise.race([untilPageOpen(log), aborted(signal)]);
    signal.throwIfAborted();
    await koppelOefenstad(driver, log);
    // Without a practice channel everything else still works.
    await koppelOefenlokaal(driver, log).catch(() => say(teksten.geenOefenkanaal));
    work.push(
      speelPartners({
        driver,
        log,
        snelheid,
        caseNow,
        signal,
        eigenRol: rol,
        verhaalVan: (zaakId) => zaken.verhaalVan(zaakId),
        rust: rust(RUST_VOOR_ANTWOORD),
        onProblem: () => undefined,
      }).finally(() => log.close()),
    );
  }
  if (options.zaken) {
    work.push(
      zaken.send({
        program: () => kept.current(),
        snelheid,
        gap: playground === null ? 0 : CASE_GAP,
        rust: rust(RUST_VOOR_ZAAK),
        onSent: (zaakId, titel) => say(teksten.zaak(zaakId, titel)),
        signal,
      }),
    );
  }
  await Promise.all(work);
}

function explain(options: DemoOptions, url: string, playground: string | null, teGaan: number): void {
  say(teksten.adressen(url, playground));
  if (playground === null) say(teksten.zonderPlayground);
  else say(teksten.doe(options.zaken, options.drukte));
  if (playground !== null && options.zaken) say(teksten.rol[options.rol ?? 'beide']);
  if (options.snelheid > 1) say(teksten.snelheid(options.snelheid));
  say(teksten.stop);
  if (options.zaken) say(`\n${teGaan === 0 ? teksten.zakenBewaard : teksten.zaken(teGaan)}`);
}

async function run(options: DemoOptions, signal: AbortSignal): Promise<void> {
  await using open = new AsyncDisposableStack();
  const root = resolve(fileURLToPath(new URL('..', import.meta.url)));
  const dataDir = resolve(root, process.env['NEGENUUR_DATA'] ?? '.data');
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  say(teksten.start);
  const { snelheid } = options;
  const kept = await keepRunning({ port: await choosePort(), snelheid, dataDir }, () => say(teksten.opnieuw));
  open.defer(() => kept.stop());
  const zaken = new Oefenzaken(dataDir, options.drukte ? drukteVan(verhalen) : verhalen);
  await zaken.open();
  const { url } = kept.current();
  const playground = options.playground
    ? await startPlayground({
        botEndpoint: `${url}/api/messages`,
        port: PLAYGROUND_PORT,
        startTimeoutMs: PLAYGROUND_PATIENCE,
      })
    : null;
  open.defer(() => playground?.stop());
  explain(options, url, playground?.url ?? null, zaken.teGaan);

  const stop = aborted(signal);
  const work = playAlong(options, kept, zaken, playground, signal).then(() => stop);
  const gone = playground?.ended.then(() => {
    if (!signal.aborted) throw new Stopped(teksten.playgroundWeg);
  });
  const lost = kept.lost.catch(() => {
    throw new Stopped(teksten.steedsWeg(join(dataDir, 'demo.log')));
  });
  const rest = [work, gone ?? stop, lost];
  for (const one of rest) one.catch(() => undefined);
  await Promise.race([stop, ...rest.map((one) => one.then(() => stop))]);
}

async function main(): Promise<void> {
  let options: DemoOptions | null;
  try {
    options = readOptions(process.argv.slice(2));
  } catch (error) {
    if (!(error instanceof WrongOption)) throw error;
    process.stderr.write(`${error.message}\n\n${GEBRUIK}`);
    process.exitCode = 2;
    return;
  }
  if (options === null) {
    say(GEBRUIK);
    return;
  }
  const signal = untilSignal();
  try {
    await run(options, signal);
  } catch (error) {
    if (!signal.aborted) {
      if (!(error instanceof Stopped) && !(error instanceof NotStarted)) throw error;
      process.stderr.write(`${error.message}\n`);
      process.exitCode = 1;
    }
  }
  say(teksten.gestopt);
}

await main();
