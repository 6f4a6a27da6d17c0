import { teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/tokens';
import { namen } from './tokens.ts';

const themas = { licht: teamsLightTheme, donker: teamsDarkTheme, contrast: teamsHighContrastTheme } as const;

/** The colours, sizes and shadows of Teams itself, as custom properties per theme: only those that the page uses. */
export function themaCss(): string {
  return Object.entries(themas)
    .map(([naam, thema]) => {
      const regels = namen.map((token) => `  --${token}: ${thema[token]};`);
      const schema = naam === 'licht' ? 'light' : 'dark';
      const kop = naam === 'licht' ? ':root, :root[data-thema="licht"]' : `:root[data-thema="${naam}"]`;
      return `${kop} {\n  color-scheme: ${schema};\n${regels.join('\n')}\n}`;
    })
    .join('\n');
}
