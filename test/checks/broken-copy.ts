import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const settings = [
  'tsconfig.json',
  '.oxlintrc.json',
  'biome.json',
  '.dependency-cruiser.mjs',
  'knip.jsonc',
  'package.json',
];

/** How a checking tool ended on a small project, and everything it printed. */
export interface Verdict {
  readonly status: number | null;
  readonly output: string;
}

/** A small project with the settings of this one, in a folder of its own; gone at the end of its scope. */
export interface SmallProject extends Disposable {
  /** Runs one file of node_modules or of this project by the Node that runs the tests. */
  readonly run: (file: string, ...args: readonly string[]) => Verdict;
}

/** Writes these files (path → content) beside a copy of the real settings. */
export function smallProject(files: Readonly<Record<string, string>>): SmallProject {
  const folder = mkdtempSync(join(tmpdir(), 'negenuur-checks-'));
  for (const name of settings) copyFileSync(join(root, name), join(folder, name));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  writeFileSync(join(folder, '.gitignore'), 'node_modules\n');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return {
    run: (file, ...args) => {
      const result = spawnSync(process.execPath, [join(root, file), ...args], {
        cwd: folder,
        encoding: 'utf8',
        timeout: 60_000,
      });
      return { status: result.status, output: `${result.stdout}${result.stderr}` };
    },
    [Symbol.dispose]: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
