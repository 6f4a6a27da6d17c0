import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** Another program runs on this data folder. */
export class FolderInUse extends Error {
  constructor(dir: string, cause: unknown) {
    super(`another program uses the data folder ${dir}`, { cause });
    this.name = 'FolderInUse';
  }
}

/** ms; two programs that start at the same moment would both find the other one busy, and none would run. */
const BUSY_MS = 1_000;

/**
 * Takes a data folder for this process alone, until the process ends in whatever way. SQLite's exclusive lock
 * is one of the kernel's: it cannot stay behind after a kill -9, and it also holds between containers that
 * share the folder, where process ids say nothing. Nothing is stored in the file.
 *
 * @throws FolderInUse
 */
export function lockFolder(dir: string): { readonly release: () => void } {
  const database = new DatabaseSync(join(dir, 'in-gebruik'), { timeout: BUSY_MS });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    throw new FolderInUse(dir, error);
  }
  return { release: () => database.close() };
}
