import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Script } from 'node:vm';
import { rolldown } from 'rolldown';

/** What the bundle asks of its host: the packages it uses, each imported once, by name. */
export type Packages = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

/** Loads one test file, fresh: its own copy of the domain, so that no mutant leaves anything behind for the next. */
export type FreshTests = ReadonlyMap<string, () => void>;

export interface TestBundle {
  readonly evaluate: () => FreshTests;
}

const ENTRY = '\0tests';
const PACKAGE = '\0package:';

/**
 * All test files and the code they test in one script. Evaluating it takes a fraction of what importing the files
 * takes, so each mutant gets modules of its own.
 *
 * @param stand what stands in for a package, such as `vitest`
 */
export async function bundleTests(files: readonly string[], stand: Packages): Promise<TestBundle> {
  const packages = new Map(stand);
  const bundle = await rolldown({
    input: ENTRY,
    platform: 'node',
    logLevel: 'silent',
    plugins: [
      {
        name: 'tests',
        async resolveId(id) {
          if (id === ENTRY || id.startsWith(PACKAGE)) return id;
          if (id.startsWith('.') || id.startsWith('/')) return undefined;
          if (!packages.has(id)) packages.set(id, (await import(id)) as Record<string, unknown>);
          return `${PACKAGE}${id}`;
        },
        load(id) {
          if (id === ENTRY) return entry(files);
          if (id.startsWith(PACKAGE)) return packageModule(id.slice(PACKAGE.length), packages);
          return undefined;
        },
        transform(code, id) {
          return code.replaceAll('import.meta.url', JSON.stringify(pathToFileURL(id).href));
        },
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'cjs', codeSplitting: false, sourcemap: false });
  await bundle.close();
  const script = new Script(`(function (exports, require, packages) {${output[0].code}\n})`, {
    filename: resolve('tests.bundle.cjs'),
  });
  const evaluate = script.runInThisContext() as Wrapper;
  return {
    evaluate: () => {
      const exports: { tests?: FreshTests } = {};
      evaluate(exports, refuse, packages);
      if (exports.tests === undefined) throw new Error('the bundle holds no tests');
      return exports.tests;
    },
  };
}

type Wrapper = (exports: { tests?: FreshTests }, require: (id: string) => never, packages: Packages) => void;

function refuse(id: string): never {
  throw new Error(`not in the bundle: ${id}`);
}

/** `require` of a module inside the bundle runs it at that moment, and only then. */
function entry(files: readonly string[]): string {
  const rows = files.map((file) => {
    const path = JSON.stringify(resolve(file));
    return `[${JSON.stringify(file)}, () => { require(${path}); }]`;
  });
  return `exports.tests = new Map([${rows.join(',\n')}]);`;
}

function packageModule(id: string, packages: Packages): string {
  const lines = Object.keys(packages.get(id) ?? {}).map((name, nr) => {
    const quoted = JSON.stringify(name);
    return `const name${nr} = found[${quoted}];\nexport { name${nr} as ${quoted} };`;
  });
  return `const found = packages.get(${JSON.stringify(id)});\n${lines.join('\n')}`;
}
