import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';

const UIT = resolve('.cache/faults/programma');

/**
 * The program, from the same sources, in one file: it starts with half the work of a thousand files, and that is most
 * of what a kill costs. Each file still finds what lies beside it.
 *
 * @returns path of the file to start
 */
export async function bundel(): Promise<string> {
  const bouw = await rolldown({
    input: 'bot/main.ts',
    platform: 'node',
    logLevel: 'warn',
    plugins: [
      {
        name: 'plek',
        transform: (code, id) =>
          id.endsWith('.ts') && code.includes('import.meta.url')
            ? code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href))
            : null,
      },
    ],
  });
  await bouw.write({
    dir: UIT,
    format: 'esm',
    entryFileNames: 'main.mjs',
    chunkFileNames: '[name]-[hash].mjs',
  });
  await bouw.close();
  return resolve(UIT, 'main.mjs');
}
