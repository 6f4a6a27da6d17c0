import { relative } from 'node:path';
import { declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { holds, type Stretch } from './vindplaats.ts';

/** The part of a Babel path that the ignorers look at. */
interface AstPath {
  readonly node: { readonly type: string; readonly value?: unknown; readonly loc?: Stretch | null };
  readonly hub?: { readonly file?: { readonly opts?: { readonly filename?: string } } };
}

export const TEXT = 'text for people';

const FORMS = 'src/domain/werkproces/formulieren/';
const SPACE_BETWEEN_WORDS = /\S\s\S/;
const CAPITAL = /^\p{Lu}/u;

/**
 * Whether a string literal is text for people to read. Codes have no spaces, so what has one is text; the labels in
 * the files of the forms are text too when they begin with a capital, because codes there never do. Only the literal
 * is left out, never the condition, list or object around it, and no template, because that computes.
 */
export function isText(file: string, { type, value }: AstPath['node']): boolean {
  if (type !== 'StringLiteral' || typeof value !== 'string') return false;
  return SPACE_BETWEEN_WORDS.test(value) || (file.startsWith(FORMS) && CAPITAL.test(value));
}

export const textIgnorer = {
  shouldIgnore(path: object): string | undefined {
    const { file, node } = seen(path);
    return isText(file, node) ? TEXT : undefined;
  },
};

let chosen: ReadonlyMap<string, readonly Stretch[]> = new Map();

/** Says which places the next run of Stryker tries, per file. Everything else is left alone. */
export function onlyAt(places: ReadonlyMap<string, readonly Stretch[]>): void {
  chosen = places;
}

// Stryker leaves out all that is inside an ignored node, so a node around a chosen place cannot be ignored; that is
// one reason why the report counts by name which mutants are of the sample.
const sampleIgnorer = {
  shouldIgnore(path: object): string | undefined {
    const { file, node } = seen(path);
    const { loc } = node;
    if (loc === undefined || loc === null) return undefined;
    return (chosen.get(file) ?? []).some((place) => holds(loc, place)) ? undefined : 'not in the sample';
  },
};

function seen(path: object): { file: string; node: AstPath['node'] } {
  const { hub, node } = path as AstPath;
  return { file: relative(process.cwd(), hub?.file?.opts?.filename ?? ''), node };
}

export const strykerPlugins = [
  declareValuePlugin(PluginKind.Ignore, 'tekst', textIgnorer),
  declareValuePlugin(PluginKind.Ignore, 'steekproef', sampleIgnorer),
];
