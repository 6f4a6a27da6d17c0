import { join } from 'node:path';
import { downloadPackages } from './apt.mjs';
import { cacheFolder, isExecutable, onPath } from './shell.mjs';

/** Programs out of Debian packages that need nothing else, by the name of their package. */
const PROGRAMS = { prometheus: ['prometheus', 'promtool'], caddy: ['caddy'] };

/**
 * Finds or fetches programs that only tests and drills use, without root.
 *
 * @returns their paths by name; what cannot be had is left out, and whoever needs it says so
 */
export function findTools(name) {
  const folder = cacheFolder(name);
  const look = () =>
    Object.fromEntries(
      PROGRAMS[name].flatMap((program) => {
        const own = join(folder, 'usr', 'bin', program);
        const path = onPath(program) ?? (isExecutable(own) ? own : undefined);
        return path === undefined ? [] : [[program, path]];
      }),
    );
  const complete = (found) => PROGRAMS[name].every((program) => found[program] !== undefined);
  const there = look();
  if (!complete(there)) downloadPackages([name], folder);
  return look();
}
