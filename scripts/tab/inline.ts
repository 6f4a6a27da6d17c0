import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';

/** Where the server puts how to sign in; what runs at once stands right after it. */
const PLEK = '<!--start-->';

async function script(bron: string): Promise<string> {
  await using bundel = await rolldown({ input: join(bron, 'vroeg/inline.ts') });
  const { output } = await bundel.generate({ format: 'iife', minify: true });
  return output[0].code.trim();
}

/** Puts the script that runs at once in the page itself; a page without a place for it has none. */
export function metInline(bron: string): Plugin {
  return {
    name: 'inline',
    transformIndexHtml: {
      order: 'post',
      handler: async (html) =>
        html.includes(PLEK) ? html.replace(PLEK, `${PLEK}<script>${await script(bron)}</script>`) : html,
    },
  };
}
