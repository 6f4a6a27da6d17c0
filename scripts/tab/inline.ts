import { join } from 'node:path';
import { rolldown } from 'rolldown';
import type { Plugin } from 'vite';

/** Where the server puts how to sign in; what runs at once stands right after it. */
const PLEK = '<!--start-->';
/** What the page needs of Teams, in a file of its own. */
const TEAMS = '/teams/host.ts';

async function script(bron: string): Promise<string> {
  await using bundel = await rolldown({ input: join(bron, 'vroeg/inline.ts') });
  const { output } = await bundel.generate({ format: 'iife', minify: true });
  return output[0].code.trim();
}

/** Puts the script that runs at once in the page itself; a page without a place for it has none. */
export function metInline(bron: string, basis: string): Plugin {
  return {
    name: 'inline',
    transformIndexHtml: {
      order: 'post',
      handler: async (html, { bundle = {} }) => {
        if (!html.includes(PLEK)) return html;
        const teams = Object.values(bundle).find(
          (bestand) => bestand.type === 'chunk' && bestand.facadeModuleId?.endsWith(TEAMS) === true,
        );
        if (teams === undefined) throw new Error('the page has no file for Teams');
        const meta = `<meta name="voor-teams" content="${basis}${teams.fileName}" />`;
        const erin = `${meta}${PLEK}<script>${await script(bron)}</script>`;
        // As a function: in a text that takes the place of another `$&` and the like mean something.
        return html.replace(PLEK, () => erin);
      },
    },
  };
}
