import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { cacheFolder, tell } from './shell.mjs';

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/** The process that holds the lock, or undefined when the file is gone, empty or of a process that ended. */
function holder(path) {
  try {
    const pid = Number(readFileSync(path, 'utf8'));
    return Number.isInteger(pid) && pid > 0 && isAlive(pid) ? pid : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Runs `work` while no other start on this folder sets anything up: two `npm ci` at once would ruin
 * node_modules. A lock whose owner died is taken over after half a second, so a killed start blocks nothing.
 */
export async function withSetupLock(work) {
  const path = join(cacheFolder('.'), 'setup.lock');
  let told = false;
  let unclaimed = 0;
  for (;;) {
    try {
      const file = openSync(path, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (holder(path) === undefined) {
      // The owner may be between creating and writing the file: give it a moment before taking over.
      if (++unclaimed >= 5) rmSync(path, { force: true });
    } else {
      unclaimed = 0;
      if (!told) tell('een andere start zet alles al klaar; deze wacht daarop.');
      told = true;
    }
    await wait(100);
  }
  try {
    return await work();
  } finally {
    rmSync(path, { force: true });
  }
}
