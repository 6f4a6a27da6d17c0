// Puts the program in one file, dist/programma/main.mjs: reading a thousand files is most of a start. Started by the
// set-up when a source changed, and by the build of the image.
import { join, relative } from 'node:path';
import { rolldown } from 'rolldown';
import { programma } from '../setup/gebouwd.mjs';
import { root } from '../setup/shell.mjs';

/** Each source still finds what lies beside it, wherever the whole folder is put. */
function plekVan(id) {
  const pad = relative(programma.map, id).replaceAll('\\', '/');
  return `new URL(${JSON.stringify(pad)}, import.meta.url).href`;
}

await programma.bouw(async () => {
  const bouw = await rolldown({
    cwd: root,
    input: join(root, 'bot/main.ts'),
    platform: 'node',
    // Node has its own too, and warns of it; what asks for it inside node_modules gets away with that.
    resolve: { alias: { punycode: join(root, 'node_modules/punycode/punycode.js') } },
    logLevel: 'warn',
    plugins: [
      {
        name: 'plek',
        transform: (code, id) =>
          id.endsWith('.ts') && code.includes('import.meta.url')
            ? { code: code.replaceAll('import.meta.url', plekVan(id)), map: null }
            : null,
      },
    ],
  });
  await bouw.write({
    file: join(programma.map, 'main.mjs'),
    format: 'esm',
    comments: { legal: true, annotation: false, jsdoc: false },
    codeSplitting: false,
    // Beside it and not read by the program: reading it would cost as much as the start itself.
    sourcemap: 'hidden',
  });
  await bouw.close();
});
