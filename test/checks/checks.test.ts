import { describe, expect, test } from 'vitest';
import { smallProject } from './broken-copy.ts';

const tools = {
  types: ['node_modules/typescript/bin/tsc', '--pretty', 'false'],
  lint: ['node_modules/oxlint/bin/oxlint'],
  formatting: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off'],
  imports: ['node_modules/dependency-cruiser/bin/dependency-cruiser.mjs', 'src', 'bot'],
  unused: ['node_modules/knip/bin/knip.js', '--no-progress'],
  skips: ['scripts/checks/skipped-tests.ts'],
} as const satisfies Record<string, readonly [string, ...string[]]>;

const kleur = "export type Kleur = 'rood' | 'groen';\n";
const later = 'export async function later(): Promise<void> {\n  await Promise.resolve();\n}\n';

/** A rule, the files that break it, the tool that must notice and what it must say. */
interface Case {
  readonly rule: string;
  readonly tool: keyof typeof tools;
  readonly says: string;
  readonly files: Readonly<Record<string, string>>;
}

const broken: readonly Case[] = [
  {
    rule: 'a text is not a number',
    tool: 'types',
    says: 'TS2322',
    files: { 'src/domain/a.ts': "export const uren: number = 'negen';\n" },
  },
  {
    rule: 'an indexed value may be missing',
    tool: 'types',
    says: 'TS2322',
    files: { 'src/domain/a.ts': 'export const eerste = (namen: string[]): string => namen[0];\n' },
  },
  {
    rule: 'only syntax that Node can erase',
    tool: 'types',
    says: 'TS1294',
    files: { 'src/domain/a.ts': 'export enum Kleur {\n  rood,\n}\n' },
  },
  {
    rule: 'a promise of another module is awaited',
    tool: 'lint',
    says: 'no-floating-promises',
    files: {
      'src/app/later.ts': later,
      'src/app/a.ts':
        "import { later } from './later.ts';\n\nexport function start(): void {\n  later();\n}\n",
    },
  },
  {
    rule: 'a promise is not passed where nobody waits',
    tool: 'lint',
    says: 'no-misused-promises',
    files: {
      'src/app/later.ts': later,
      'src/app/a.ts':
        "import { later } from './later.ts';\n\nexport function start(): void {\n  [1].forEach(async () => {\n    await later();\n  });\n}\n",
    },
  },
  {
    rule: 'a switch names every member of a union of another module',
    tool: 'lint',
    says: 'switch-exhaustiveness-check',
    files: {
      'src/domain/kleur.ts': kleur,
      'src/domain/a.ts':
        "import type { Kleur } from './kleur.ts';\n\nexport function uur(kleur: Kleur): number {\n  switch (kleur) {\n    case 'rood':\n      return 6;\n    default:\n      return 9;\n  }\n}\n",
    },
  },
  {
    rule: 'no any',
    tool: 'lint',
    says: 'no-explicit-any',
    files: { 'src/app/a.ts': 'export type Iets = any;\n' },
  },
  {
    rule: 'an any of JSON.parse is not trusted',
    tool: 'lint',
    says: 'no-unsafe-assignment',
    files: { 'src/app/a.ts': "const x = JSON.parse('1');\nexport const y = [x];\n" },
  },
  {
    rule: 'the domain does not read the clock',
    tool: 'lint',
    says: 'no-restricted-globals',
    files: { 'src/domain/a.ts': 'export const nu = (): Date => new Date();\n' },
  },
  {
    rule: 'cards hold no randomness',
    tool: 'lint',
    says: 'no-restricted-properties',
    files: { 'cards/a.ts': 'export const worp = (): number => Math.random();\n' },
  },
  {
    rule: 'no console in the program',
    tool: 'lint',
    says: 'no-console',
    files: { 'bot/a.ts': "console.log('hallo');\n\nexport const a = 1;\n" },
  },
  {
    rule: 'no file above 400 lines',
    tool: 'lint',
    says: 'max-lines',
    files: {
      'src/app/a.ts': Array.from({ length: 401 }, (_, i) => `export const a${i} = ${i};\n`).join(''),
    },
  },
  {
    rule: 'one way of writing',
    tool: 'formatting',
    says: 'formatting output',
    files: { 'src/app/a.ts': 'export   const a = "1"\n' },
  },
  {
    rule: 'the domain imports no infrastructure',
    tool: 'imports',
    says: 'domain-is-pure',
    files: {
      'src/infra/b.ts': 'export const b = 1;\n',
      'src/domain/a.ts': "import { b } from '../infra/b.ts';\n\nexport const a = b;\n",
      'bot/main.ts': 'export const main = 1;\n',
    },
  },
  {
    rule: 'the domain does no I/O',
    tool: 'imports',
    says: 'domain-is-pure',
    files: {
      'src/domain/a.ts': "import { readFileSync } from 'node:fs';\n\nexport const a = readFileSync;\n",
      'bot/main.ts': 'export const main = 1;\n',
    },
  },
  {
    rule: 'the work process imports nothing of a case, types included',
    tool: 'imports',
    says: 'work-process-knows-no-case',
    files: {
      'src/domain/zaak/b.ts': 'export type B = string;\n',
      'src/domain/werkproces/a.ts':
        "import type { B } from '../zaak/b.ts';\n\nexport const a = (b: B): B => b;\n",
      'bot/main.ts': 'export const main = 1;\n',
    },
  },
  {
    rule: 'a case imports nothing of what is derived from it',
    tool: 'imports',
    says: 'case-knows-nothing-derived',
    files: {
      'src/domain/afgeleid/b.ts': 'export const b = 1;\n',
      'src/domain/zaak/a.ts': "import { b } from '../afgeleid/b.ts';\n\nexport const a = b;\n",
      'bot/main.ts': 'export const main = 1;\n',
    },
  },
  {
    rule: 'use cases import no infrastructure, types included',
    tool: 'imports',
    says: 'app-knows-domain-and-cards-only',
    files: {
      'src/infra/b.ts': 'export type B = string;\n',
      'src/app/a.ts': "import type { B } from '../infra/b.ts';\n\nexport type A = B;\n",
      'bot/main.ts': 'export const main = 1;\n',
    },
  },
  {
    rule: 'botbuilder in its own folder only',
    tool: 'imports',
    says: 'botbuilder-only-in-its-folder',
    files: {
      'src/leeg.ts': 'export const leeg = 1;\n',
      'bot/inbound/a.ts': "import { CloudAdapter } from 'botbuilder';\n\nexport const a = CloudAdapter;\n",
      'bot/main.ts': 'export const main = 1;\n',
    },
  },
  {
    rule: 'ioredis in src/infra/redis only',
    tool: 'imports',
    says: 'ioredis-only-in-redis',
    files: {
      'src/infra/http/a.ts': "import { Redis } from 'ioredis';\n\nexport const a = Redis;\n",
      'bot/main.ts': 'export const main = 1;\n',
    },
  },
  {
    rule: 'nothing imports test',
    tool: 'imports',
    says: 'nothing-imports-test',
    files: {
      'test/support/b.ts': 'export const b = 1;\n',
      'bot/main.ts': "import { b } from '../test/support/b.ts';\n\nexport const main = b;\n",
      'src/app/a.ts': 'export const a = 1;\n',
    },
  },
  {
    rule: 'no cycles',
    tool: 'imports',
    says: 'no-cycles',
    files: {
      'src/app/a.ts': "import { b } from './b.ts';\n\nexport const a = (): number => b();\n",
      'src/app/b.ts': "import { a } from './a.ts';\n\nexport const b = (): number => a();\n",
      'bot/main.ts': 'export const main = 1;\n',
    },
  },
  {
    rule: 'no file that nothing uses',
    tool: 'unused',
    says: 'src/app/vergeten.ts',
    files: {
      'src/app/vergeten.ts': 'export const vergeten = 1;\n',
      'bot/main.ts': 'export const main = 1;\n',
    },
  },
  ...['test.only', 'describe.skip', 'it.todo', 'test.concurrent.skip', 'test.skipIf(true)'].map((form) => ({
    rule: `no ${form}`,
    tool: 'skips' as const,
    says: 'no-skipped-tests: test/a.test.ts:1',
    files: { 'test/a.test.ts': `${form}('telt', () => {});\n` },
  })),
];

const sound: Readonly<Record<string, string>> = {
  'src/domain/kleur.ts': kleur,
  'src/app/later.ts': later,
  'src/app/open.ts': 'export const open = (): Disposable => ({ [Symbol.dispose]: () => {} });\n',
  'bot/main.ts':
    "import { later } from '../src/app/later.ts';\nimport { open } from '../src/app/open.ts';\n\nusing _opened = open();\nawait later();\n",
  'test/a.test.ts':
    "import { expect, test } from 'vitest';\n\ntest('telt', (context) => {\n  context.skip('geen Docker hier');\n  expect(1 + 1).toBe(2);\n});\n",
};

describe('a check fails when its rule is broken', () => {
  test.each(broken)('$tool: $rule', ({ tool, says, files }) => {
    using project = smallProject(files);
    const [file, ...args] = tools[tool];
    const { status, output } = project.run(file, ...args);
    expect(output).toContain(says);
    expect(status).not.toBe(0);
  });
});

describe('a check passes a project that keeps the rules', () => {
  test.each(['types', 'lint', 'formatting', 'imports', 'skips'] as const)('%s', (tool) => {
    using project = smallProject(sound);
    const [file, ...args] = tools[tool];
    expect(project.run(file, ...args)).toMatchObject({ status: 0 });
  });
});
