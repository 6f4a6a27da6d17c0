import { indicatieteksten } from '../../src/domain/werkproces/indicatieteksten.ts';
import type { Knoop, Stap } from '../../src/domain/werkproces/stroomschema/boom.ts';
import { boom } from '../../src/domain/werkproces/stroomschema/boom.ts';
import { indicatieCodes } from '../../src/domain/werkproces/stroomschema/codes.ts';
import { antwoorden, situaties, vragen } from '../../src/domain/werkproces/stroomschema/woorden.ts';

/** One step as lines, each with the situation it is for. */
function regels(stap: Stap, wanneer: readonly string[] = []): readonly string[] {
  if (typeof stap === 'string') {
    const { tekst } = indicatieteksten[stap];
    return [wanneer.length === 0 ? tekst : `${tekst.replace(/\.$/, '')} (${wanneer.join(', ')}).`];
  }
  const woorden = situaties[stap.bij];
  return (['ja', 'nee', 'onbekend'] as const).flatMap((uitkomst) =>
    (stap[uitkomst] ?? []).flatMap((verder) => regels(verder, [...wanneer, woorden[uitkomst]])),
  );
}

function label(stappen: readonly Stap[]): string {
  const tekst = stappen.flatMap((stap) => regels(stap)).join('<br/>');
  return `["${tekst.replaceAll('"', '#quot;')}"]`;
}

/** Draws the tree as a mermaid flow chart; a branch that two answers lead to is drawn once. */
function tekenBoom(wortel: Knoop): string {
  const namen = new Map<Knoop, string>();
  const uit: string[] = [];
  const teken = (knoop: Knoop): string => {
    const bekend = namen.get(knoop);
    if (bekend !== undefined) return bekend;
    const naam = `k${namen.size + 1}`;
    namen.set(knoop, naam);
    if ('stappen' in knoop) {
      uit.push(`  ${naam}${label(knoop.stappen)}`);
    } else if ('eerst' in knoop) {
      uit.push(`  ${naam}${label(knoop.eerst)}`);
      uit.push(`  ${naam} --> ${teken(knoop.dan)}`);
    } else {
      uit.push(`  ${naam}{"${vragen[knoop.vraag]}"}`);
      for (const [antwoord, tak] of Object.entries(knoop.takken)) {
        uit.push(`  ${naam} -->|"${antwoorden[antwoord] ?? antwoord}"| ${teken(tak)}`);
      }
    }
    return naam;
  };
  teken(wortel);
  return ['flowchart TD', ...uit].join('\n');
}

/** The page in the docs: the drawing, and every step with why and where it is written. */
export function stroomschemapagina(): string {
  const stappen = indicatieCodes.map((code) => {
    const { tekst, waarom, bron } = indicatieteksten[code];
    return `| ${tekst} | ${waarom} | ${bron} |`;
  });
  return [
    '# Het stroomschema',
    'Dit wijst Negenuur aan als volgende stap, onder "Waarom deze stap". Het programma toont; de officier beslist.',
    'De tekening komt uit dezelfde gegevens als het programma. Opnieuw tekenen: `npm run cards`.',
    `\`\`\`mermaid\n${tekenBoom(boom)}\n\`\`\``,
    '## Elke stap en waarom',
    ['| Stap | Waarom | Bron |', '|---|---|---|', ...stappen].join('\n'),
    '',
  ]
    .join('\n\n')
    .trimEnd()
    .concat('\n');
}
