// Builds the web page in Teams into dist/tab. Started by the set-up, when what it is made of changed.
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { pagina } from '../setup/gebouwd.mjs';
import { themaCss } from './thema-css.ts';

const ROOT = resolve(fileURLToPath(new URL('../..', import.meta.url)));
const THEMA = 'virtual:thema.css';

await pagina.bouw(() =>
  build({
    configFile: false,
    root: join(ROOT, 'src/tab'),
    base: '/tab/',
    logLevel: 'warn',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      {
        name: 'thema',
        resolveId: (id) => (id === THEMA ? `\0${THEMA}` : null),
        load: (id) => (id === `\0${THEMA}` ? themaCss() : null),
      },
    ],
    build: {
      outDir: pagina.map,
      emptyOutDir: true,
      assetsDir: 'bestanden',
      assetsInlineLimit: 0,
      target: 'es2022',
      modulePreload: { polyfill: false },
      // Each file of the page in its manifest: the check of its size follows the imports.
      manifest: 'manifest.json',
      reportCompressedSize: false,
    },
  }),
);
