import { open } from 'node:fs/promises';

/** Adds a line to a file and waits until it is on the disk. The file is made when absent, for its owner only. */
export async function addLine(path: string, line: string): Promise<void> {
  const file = await open(path, 'a', 0o600);
  try {
    await file.appendFile(`${line}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}
