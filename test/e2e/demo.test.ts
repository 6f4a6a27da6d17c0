import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { until } from '../support/until.ts';
import { vrijePoort } from '../support/vrije-poort.ts';

const WAIT = 60_000;

type Demo = { readonly child: ChildProcess; readonly said: () => string; readonly ended: Promise<unknown> };

/** Command lines of every process that names this text. */
async function processesWith(text: string): Promise<readonly { pid: number; command: string }[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const all = await Promise.all(
    pids.map(async (pid) => {
      const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
      return { pid, command: command.replaceAll('\0', ' ') };
    }),
  );
  return all.filter(({ command }) => command.includes(text));
}

async function childrenOf(pid: number): Promise<readonly number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return text.trim().split(' ').filter(Boolean).map(Number);
}

function groupIsEmpty(pid: number): boolean {
  try {
    process.kill(-pid, 0);
    return false;
  } catch {
    return true;
  }
}

describe('npm run demo', () => {
  let dataDir: string;
  const started: ChildProcess[] = [];

  beforeEach(async () => {
    dataDir = await mkdtemp(join(tmpdir(), 'nu-demo-'));
  });
  afterEach(async () => {
    for (const { pid } of started.splice(0)) {
      if (pid !== undefined && !groupIsEmpty(pid)) process.kill(-pid, 'SIGTERM');
    }
    await until('every process is gone', async () => (await processesWith(dataDir)).length === 0, WAIT);
    await rm(dataDir, { recursive: true, force: true });
  });

  /** As in a terminal: a process group of its own, that Ctrl-C goes to. */
  async function demo(...args: readonly string[]): Promise<Demo> {
    const port = String(await vrijePoort());
    const child = spawn(process.execPath, ['scripts/demo.ts', ...args], {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, PORT: port, NEGENUUR_DATA: dataDir },
    });
    started.push(child);
    let text = '';
    child.stdout.on('data', (part: Buffer) => (text += part.toString()));
    child.stderr.on('data', (part: Buffer) => (text += part.toString()));
    return { child, said: () => text, ended: once(child, 'close') };
  }

  async function says(one: Demo, text: string): Promise<void> {
    await until(
      `the demo says ${text}`,
      () => {
        if (one.child.exitCode !== null && !one.said().includes(text)) throw new Error(one.said());
        return one.said().includes(text);
      },
      WAIT,
    );
  }

  async function ctrlC({ child, ended }: Demo): Promise<void> {
    const { pid } = child;
    if (pid === undefined) throw new Error('not started');
    process.kill(-pid, 'SIGINT');
    process.kill(-pid, 'SIGINT');
    await ended;
    await until('its process group is empty', () => groupIsEmpty(pid));
  }

  it('brengt de zaken, één demo per map; Ctrl-C laat niets draaien en de zaken blijven', async () => {
    const first = await demo('--snelheid', '600', '--zonder-playground');
    await says(first, 'OF-26-0008');

    const second = await demo('--zonder-playground');
    await second.ended;
    expect(second.child.exitCode).toBe(1);
    expect(second.said()).toContain('Op deze map draait al een ander programma.');

    await ctrlC(first);
    expect(first.said()).toContain('Alles is gestopt.');
    expect(first.child.exitCode).toBe(0);
    expect(await processesWith(dataDir)).toEqual([]);

    const again = await demo('--zonder-playground');
    await says(again, 'De zaken van de vorige keer zijn er nog.');
    await ctrlC(again);
  });

  it('stopt als de Playground stopt', async () => {
    const one = await demo('--zonder-zaken');
    await says(one, 'Stop met Ctrl-C.');
    const children = await childrenOf(one.child.pid ?? 0);
    const playgrounds = await processesWith('m365agentsplayground');
    const playground = playgrounds.find(({ pid }) => children.includes(pid));
    if (playground === undefined) throw new Error('no playground');
    process.kill(playground.pid, 'SIGKILL');
    await one.ended;
    expect(one.said()).toContain('De Playground is gestopt.');
    expect(one.child.exitCode).toBe(1);
    expect(await processesWith(dataDir)).toEqual([]);
  });

  it('weigert een verkeerde optie met uitleg, en start niets', async () => {
    const one = await demo('--snelheid', 'snel');
    await one.ended;
    expect(one.child.exitCode).toBe(2);
    expect(one.said()).toContain('--snelheid snel: geef een geheel getal van 1 tot en met 3600.');
    expect(one.said()).toContain('Gebruik: npm run demo');
  });
});
