import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';

export const WORTEL = fileURLToPath(new URL('../../../', import.meta.url));

/** One page of the documentation. */
export type Pagina = {
  /** Path from the root of the project. */
  readonly pad: string;
  readonly tekst: string;
};

export function lees(pad: string): Pagina {
  return { pad, tekst: readFileSync(join(WORTEL, pad), 'utf8') };
}

/** Every Markdown page at the root and in docs/. */
export function paginas(): readonly Pagina[] {
  const inDocs = readdirSync(join(WORTEL, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((naam) => naam.endsWith('.md'))
    .map((naam) => join('docs', naam));
  const bovenaan = readdirSync(WORTEL).filter((naam) => naam.endsWith('.md'));
  return [...bovenaan, ...inDocs].map(lees);
}

const markdown = new MarkdownIt();

/** Relative links and images of a page, as paths from the root, with the heading they point at. */
export function verwijzingen({
  pad,
  tekst,
}: Pagina): readonly { readonly pad: string; readonly kop: string }[] {
  return markdown
    .parse(tekst, {})
    .flatMap(({ children }) => children ?? [])
    .map((deel) => String(deel.attrGet('href') ?? deel.attrGet('src') ?? ''))
    .filter((doel) => doel !== '' && !/^[a-z]+:/.test(doel))
    .map((doel) => {
      const [bestand = '', kop = ''] = doel.split('#');
      const vanaf = bestand === '' ? pad : join(dirname(pad), decodeURI(bestand));
      return { pad: normalize(vanaf), kop };
    });
}

/** Names that GitHub gives to the headings of a page. */
export function koppen({ tekst }: Pagina): ReadonlySet<string> {
  const regels = tekst.replaceAll(/^```[\s\S]*?^```/gm, '').match(/^#{1,6} .+$/gm) ?? [];
  return new Set(
    regels.map((regel) =>
      regel
        .replace(/^#+ /, '')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}

/** The rows of every table of a page: the cells of a row, without the backticks around a whole cell. */
export function tabelrijen({ tekst }: Pagina): readonly (readonly string[])[] {
  return tekst
    .split('\n')
    .filter((regel) => regel.startsWith('|') && !/^\|[-| :]+\|$/.test(regel))
    .map((regel) =>
      regel
        .slice(1, regel.lastIndexOf('|'))
        .split(/(?<!\\)\|/)
        .map((cel) =>
          cel
            .trim()
            .replace(/^`([^`]*)`$/, '$1')
            .replaceAll('\\|', '|'),
        ),
    );
}

/** Words of the program that a page quotes: in italics, or between quotation marks. */
export function aangehaald({ tekst }: Pagina): readonly string[] {
  const delen = markdown.parse(tekst, {}).flatMap(({ children }) => children ?? []);
  const cursief = delen.flatMap((deel, plaats) =>
    deel.type === 'em_open' ? [delen[plaats + 1]?.content ?? ''] : [],
  );
  const tussen = delen
    .filter(({ type }) => type === 'text')
    .flatMap(({ content }) => [...content.matchAll(/"([^"]+)"/g)].map(([, woorden = '']) => woorden));
  return [...cursief, ...tussen];
}
