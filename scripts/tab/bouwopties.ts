import type { InlineConfig } from 'vite';
import { allesMeteen } from './alles-meteen.ts';
import { metInline } from './inline.ts';
import { themaCss } from './thema-css.ts';

/** Where the page is served. */
const BASIS = '/tab/';
const THEMA = 'virtual:thema.css';

/** How a page for Teams is built: ours, and the empty one that ours is measured against. */
export function bouwopties(bron: string, uit: string): InlineConfig {
  return {
    configFile: false,
    root: bron,
    base: BASIS,
    logLevel: 'warn',
    publicDir: false,
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [
      allesMeteen(),
      metInline(bron, BASIS),
      {
        name: 'thema',
        resolveId: (id) => (id === THEMA ? `\0${THEMA}` : null),
        load: (id) => (id === `\0${THEMA}` ? themaCss() : null),
      },
    ],
    build: {
      outDir: uit,
      emptyOutDir: true,
      assetsDir: 'bestanden',
      assetsInlineLimit: 0,
      target: 'es2022',
      modulePreload: { polyfill: false },
      // Each file of the page in its manifest: the check of its size follows the imports.
      manifest: 'manifest.json',
      reportCompressedSize: false,
      // What the page begins with is one file: each further one is a question more before anything is drawn.
      rolldownOptions: {
        output: { codeSplitting: { groups: [{ name: 'begin', tags: ['$initial'] }] } },
      },
    },
  };
}
