import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook } from 'standardwebhooks';
import { END_WITH_PARENT } from '../../../scripts/playground/child.ts';
import { openKeyFile } from '../../../src/infra/crypto/key-file.ts';
import type { KeyRing } from '../../../src/infra/crypto/key-ring.ts';
import type { TeamsActivity } from '../fake-connector/activities.ts';
import { channelActivity, execute, MENTION, personalActivity } from '../fake-connector/activities.ts';
import type { FakeConnector } from '../fake-connector/server.ts';
import type { TestRedis } from '../redis.ts';
import { until } from '../until.ts';
import { vrijePoort } from '../vrije-poort.ts';
import { instellingenbestanden, leesDuinstad, leesOefenstad, persoonIn, TENANT } from './locaties.ts';

/** The program file by file. */
export const BRONNEN = 'bot/main.ts';
/** What `npm start` starts; the sources where nobody built it, as for a test that is run by itself. */
const PROGRAMMA = process.env['NEGENUUR_PROGRAMMA'] ?? BRONNEN;

const SECRET = 'whsec_bmVnZW51dXItZGVtby1zbGV1dGVsLW5pZXQtZ2VoZWlt';
const CHANNEL = '19:tafel@thread.tacv2';

export type Answer = { readonly status: number; readonly headers: Headers; readonly body: unknown };

/** The whole program as a child process, on a Redis and a connector of the test. */
export class Proces implements AsyncDisposable {
  readonly #map: string;
  readonly #redis: TestRedis;
  readonly #connector: FakeConnector;
  readonly #port: number;
  readonly #env: Readonly<Record<string, string>>;
  readonly #programma: string;
  #child: ChildProcess | null = null;
  #log = '';

  constructor(
    map: string,
    redis: TestRedis,
    connector: FakeConnector,
    port: number,
    env: Readonly<Record<string, string>>,
    programma: string,
  ) {
    this.#programma = programma;
    this.#env = env;
    this.#map = map;
    this.#redis = redis;
    this.#connector = connector;
    this.#port = port;
  }

  get log(): string {
    return this.#log;
  }

  get url(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  get pid(): number {
    return this.#child?.pid ?? 0;
  }

  /** Whether the process is there: it may still be starting, or stopping. */
  get runs(): boolean {
    return this.#child !== null && this.#child.exitCode === null && this.#child.signalCode === null;
  }

  /** The key with which this program seals what it stores. */
  get keys(): KeyRing {
    return openKeyFile(join(this.#map, 'demo-key'));
  }

  /** Starts the program; it need not be ready yet. @param anders settings that are different this time */
  start(anders: Readonly<Record<string, string>> = {}): void {
    this.#log = '';
    const { PATH, NEGENUUR_REDIS_SERVER, NODE_COMPILE_CACHE } = process.env;
    // A run of tests that is cut off leaves no program behind.
    const child = spawn(process.execPath, ['--import', END_WITH_PARENT, this.#programma], {
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      env: {
        PATH,
        NEGENUUR_REDIS_SERVER,
        NODE_COMPILE_CACHE,
        NEGENUUR_MODUS: 'demo',
        NEGENUUR_CONFIG: this.#map,
        NEGENUUR_DATA: this.#map,
        REDIS_URL: this.#redis.socket,
        PORT: String(this.#port),
        ...this.#env,
        ...anders,
      },
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => (this.#log += text));
    }
    this.#child = child;
  }

  async startsUp(anders: Readonly<Record<string, string>> = {}): Promise<void> {
    this.start(anders);
    const isUp = (): boolean => {
      if (this.log.includes('Negenuur is up')) return true;
      if (!this.runs) throw new Error('the program ended before it was up');
      return false;
    };
    await until('the program is up', isUp, 180_000).catch((error: unknown) => {
      throw new Error(`${String(error)}\n${this.log}`);
    });
  }

  async kill9(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Waits until it ends by itself. @returns its exit code */
  async ends(): Promise<number | null> {
    const child = this.#child;
    if (child === null) throw new Error('the program does not run');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    return child.exitCode;
  }

  /** Asks it to stop. @returns exit code and ms it took */
  async stops(): Promise<{ readonly code: number | null; readonly ms: number }> {
    const child = this.#child;
    if (child === null || !this.runs) throw new Error(`the program does not run\n${this.log}`);
    const began = performance.now();
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    await gone;
    this.#child = null;
    return { code: child.exitCode, ms: performance.now() - began };
  }

  /** Whether it can serve, and what it says of that; status 0 when nobody listens yet. */
  async ready(): Promise<{ readonly status: number; readonly text: string }> {
    try {
      const response = await fetch(`http://127.0.0.1:${this.#port}/readyz`);
      return { status: response.status, text: await response.text() };
    } catch {
      return { status: 0, text: '' };
    }
  }

  /** What Prometheus reads on the operator's port. */
  async metrics(): Promise<string> {
    return (await fetch(`http://127.0.0.1:${this.#port + 1}/metrics`)).text();
  }

  /** A signed message of the practice source. Rejects when the program is gone. */
  async intake(message: object, id = `msg-${Math.random()}`): Promise<Answer> {
    const body = JSON.stringify(message);
    const at = new Date();
    return this.#post('/api/v1/zaken', body, {
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(SECRET).sign(id, at, body),
    });
  }

  /** @param conversationId where; the channel itself when absent */
  async says(wie: string, text: string, conversationId = CHANNEL): Promise<Answer> {
    const where = { ...this.#where(wie), conversationId };
    const rest = { text: `<at>Negenuur</at> ${text}`, entities: [MENTION] };
    return this.#activity(channelActivity(where, 'message', rest));
  }

  /** Presses a button of a card in somebody's own chat. */
  async presses(
    wie: string,
    conversationId: string,
    verb: string,
    data: object,
    card: string,
  ): Promise<Answer> {
    const where = { ...this.#where(wie), conversationId };
    return this.#activity(personalActivity(where, 'invoke', execute(verb, data, card)));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#end('SIGKILL');
    await rm(this.#map, { recursive: true, force: true });
  }

  #where(wie: string): { serviceUrl: string; person: { id: string; aadObjectId: string } } {
    const identity = persoonIn([leesOefenstad(), leesDuinstad()], wie).identiteiten[0];
    return {
      serviceUrl: this.#connector.serviceUrl(TENANT),
      person: { id: `29:${wie}`, aadObjectId: identity?.objectId ?? '' },
    };
  }

  async #activity(activity: TeamsActivity): Promise<Answer> {
    return this.#post('/api/messages', JSON.stringify(activity), {});
  }

  async #post(path: string, body: string, headers: Record<string, string>): Promise<Answer> {
    const response = await fetch(`http://127.0.0.1:${this.#port}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? null : JSON.parse(text),
    };
  }

  async #end(signal: 'SIGKILL'): Promise<void> {
    const child = this.#child;
    this.#child = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
  }
}

/**
 * A program that is not started yet. Everybody of the locations is a member of the channel.
 *
 * @param programma file to start
 */
export async function maakProces(
  redis: TestRedis,
  connector: FakeConnector,
  env: Readonly<Record<string, string>> = {},
  bestanden: Readonly<Record<string, string>> = instellingenbestanden,
  programma = PROGRAMMA,
): Promise<Proces> {
  const map = await mkdtemp(join(tmpdir(), 'negenuur-'));
  for (const [naam, tekst] of Object.entries(bestanden)) await writeFile(join(map, naam), tekst);
  const personen = [leesOefenstad(), leesDuinstad()].flatMap((locatie) => locatie.personen);
  connector.state.rosters.set(
    CHANNEL,
    personen.map(({ id, identiteiten }) => ({
      id: `29:${id}`,
      aadObjectId: identiteiten[0]?.objectId ?? '',
    })),
  );
  return new Proces(map, redis, connector, await vrijePoort(), env, programma);
}
