// Every regular expression of the program takes time in proportion to its text: one that does not lets a long text
// stand still whoever waits for an answer. Each literal is looked at by recheck, as the program has it.
import { globSync, readFileSync } from 'node:fs';
import { parseSync } from '@swc/core';

// Its other back ends are a program per platform and a Java one; the one in JavaScript runs everywhere.
process.env['RECHECK_BACKEND'] = 'pure';
const { checkSync } = await import('recheck');

/** ms for one expression. */
const PATIENCE = 8_000;

/**
 * Expressions that recheck calls slow, or cannot judge in its time, with why they may stay. Timed on long texts by
 * `test/checks/reguliere-expressies.test.ts`.
 */
const known: Readonly<Record<string, string>> = {
  'src/infra/logging/allowed-facts.ts ^at [^\\n]{0,120}?':
    'frames of our own errors; every repeat is bounded, 330 characters in all',
  'src/domain/privacy/cijferreeksen.ts (?<![\\p{L}\\p{N}])(?!BSN':
    'every repeat is bounded, 60 characters in all',
  'src/domain/privacy/e-mailadres.ts [\\p{L}\\p{N}-]{1,63}':
    'sticky, every repeat is bounded; texts are at most 4,000',
};

/** Files that make expressions while they run: from literals of theirs, escaped. */
const makers: ReadonlySet<string> = new Set(['bot/inbound/mention.ts', 'src/infra/intake/body.ts']);

type Literal = { readonly file: string; readonly pattern: string; readonly flags: string };
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function literalsIn(node: unknown, file: string): readonly Literal[] {
  if (Array.isArray(node)) return node.flatMap((part) => literalsIn(part, file));
  if (!isObject(node)) return [];
  const { type, pattern, flags, callee } = node;
  if (isObject(callee) && callee['value'] === 'RegExp' && !makers.has(file)) {
    return [{ file, pattern: 'new RegExp(…)', flags: '' }];
  }
  const own =
    type === 'RegExpLiteral' && typeof pattern === 'string' && typeof flags === 'string'
      ? [{ file, pattern, flags }]
      : [];
  return [...own, ...Object.values(node).flatMap((part) => literalsIn(part, file))];
}

function verdictOn({ file, pattern, flags }: Literal): string | null {
  if (pattern === 'new RegExp(…)') return 'is made while the program runs';
  if (Object.keys(known).some((start) => `${file} ${pattern}`.startsWith(start))) return null;
  const verdict = checkSync(pattern, flags, { timeout: PATIENCE });
  if (verdict.status === 'safe') return null;
  return verdict.status === 'vulnerable' ? verdict.complexity.summary : 'not judged in time';
}

const files = globSync('{src,bot,cards}/**/*.ts').toSorted();
const literals = files.flatMap((file) => {
  const source = readFileSync(file, 'utf8');
  return literalsIn(parseSync(source, { syntax: 'typescript', target: 'es2024' }), file);
});
const unique = new Map(
  literals.map((literal) => [`${literal.pattern} ${literal.flags} ${literal.file}`, literal]),
);
let found = 0;
for (const literal of unique.values()) {
  const verdict = verdictOn(literal);
  if (verdict === null) continue;
  found += 1;
  console.error(`regular-expression: ${literal.file}: /${literal.pattern}/${literal.flags} is ${verdict}`);
}
console.log(`${unique.size} regular expressions looked at`);
process.exitCode = found === 0 ? 0 : 1;
