import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** V8 takes it from the first line alone; to a browser that does not know it, it is a comment. */
const ALLES_METEEN = '//# allFunctionsCalledOnLoad\n';

/**
 * The script that the page begins with is needed nearly whole at once. Told so, the browser translates it beside the
 * page while it comes in, instead of bit by bit while somebody waits. Written when the files are there: what a
 * bundler puts before the script would come first otherwise.
 */
export function allesMeteen(): Plugin {
  return {
    name: 'alles-meteen',
    async writeBundle({ dir = '' }, bundel) {
      const begin = Object.values(bundel).filter((deel) => deel.type === 'chunk' && deel.isEntry);
      await Promise.all(
        begin.map(async ({ fileName }) => {
          const bestand = join(dir, fileName);
          await writeFile(bestand, ALLES_METEEN + (await readFile(bestand, 'utf8')));
        }),
      );
    },
  };
}
