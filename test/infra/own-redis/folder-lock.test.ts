import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { FolderInUse, lockFolder } from '../../../src/infra/own-redis/folder-lock.ts';

/** Another program in the middle of taking the folder: it looks at the file, and lets go 100 ms after it is told to. */
const LOOKS = `
const { parentPort, workerData } = require('node:worker_threads');
const { DatabaseSync } = require('node:sqlite');
const gate = new Int32Array(workerData.gate);
const database = new DatabaseSync(workerData.file);
database.exec('BEGIN');
database.prepare('SELECT count(*) FROM sqlite_master').get();
parentPort.postMessage('looks');
Atomics.wait(gate, 0, 0);
Atomics.wait(gate, 1, 0, 100);
database.close();
`;

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'nu-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

test('of two programs that start at the same moment one gets the folder', async () => {
  const dir = await folder();
  const gate = new SharedArrayBuffer(8);
  const other = new Worker(LOOKS, { eval: true, workerData: { file: join(dir, 'in-gebruik'), gate } });
  onTestFinished(async () => void (await other.terminate()));
  await once(other, 'message');
  Atomics.store(new Int32Array(gate), 0, 1);
  Atomics.notify(new Int32Array(gate), 0);
  expect(() => lockFolder(dir).release()).not.toThrow();
});

test('a folder that is taken is refused, and free again when it is let go', async () => {
  const dir = await folder();
  const lock = lockFolder(dir);
  expect(() => lockFolder(dir)).toThrow(FolderInUse);
  lock.release();
  expect(() => lockFolder(dir).release()).not.toThrow();
});
