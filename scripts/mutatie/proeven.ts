import { format } from 'node:util';

/** What a suite sets up once for its tests. */
export interface Opzet {
  readonly id: string;
  readonly body: () => unknown;
}

/** One test of a file, ready to run. */
export interface Proef {
  /** File and full name; unique within a run. */
  readonly id: string;
  readonly file: string;
  readonly name: string;
  readonly body: () => unknown;
  /** What must have run before it, the outermost first. */
  readonly opzet: readonly Opzet[];
}

type Body = (...args: readonly unknown[]) => unknown;
type Options = number | { readonly timeout?: number };
type Define = (name: string, first: Body | Options, second?: Body | Options) => void;

/** Collects the tests that a file defines with `describe`, `test` and `each`; the part of Vitest that pure tests use. */
export class Verzameling {
  readonly #proeven: Proef[] = [];
  readonly #taken = new Set<string>();
  #path: readonly string[] = [];
  #opzet: readonly Opzet[] = [];

  /** What stands in for the package `vitest`. */
  readonly api: Readonly<Record<string, unknown>>;

  constructor(expect: unknown, expectTypeOf: unknown) {
    const test = Object.assign(this.#defineTest, { each: eachOf(this.#defineTest) });
    const describe = Object.assign(this.#defineSuite, { each: eachOf(this.#defineSuite) });
    this.api = { describe, test, it: test, expect, expectTypeOf, beforeAll: this.#defineSetUp };
  }

  /** The tests of one file, in order. */
  of(file: string, load: () => void): readonly Proef[] {
    this.#proeven.length = 0;
    this.#taken.clear();
    this.#path = [file];
    this.#opzet = [];
    load();
    return [...this.#proeven];
  }

  readonly #defineSuite: Define = (name, first) => {
    const [path, opzet] = [this.#path, this.#opzet];
    this.#path = [...path, name];
    if (typeof first === 'function') first();
    [this.#path, this.#opzet] = [path, opzet];
  };

  /** In Vitest it may stand anywhere in its suite; the tests here put it first. */
  readonly #defineSetUp = (body: () => unknown): void => {
    const id = this.#unique(`${this.#path.join(' > ')}#before`);
    this.#opzet = [...this.#opzet, { id, body }];
  };

  readonly #defineTest: Define = (name, first, second) => {
    const body = typeof first === 'function' ? first : second;
    if (typeof body !== 'function') throw new Error(`no body: ${name}`);
    const [file = '', ...suites] = this.#path;
    const id = this.#unique(`${file}#${[...suites, name].join(' > ')}`);
    this.#proeven.push({
      id,
      file,
      name: [...suites, name].join(' > '),
      body: () => body(),
      opzet: this.#opzet,
    });
  };

  #unique(wanted: string): string {
    let id = wanted;
    for (let nr = 2; this.#taken.has(id); nr += 1) id = `${wanted} (${nr})`;
    this.#taken.add(id);
    return id;
  }
}

function eachOf(define: Define) {
  return (rows: readonly unknown[]) =>
    (name: string, first: Body | Options, second?: Body | Options): void => {
      const body = typeof first === 'function' ? first : second;
      if (typeof body !== 'function') throw new Error(`no body: ${name}`);
      rows.forEach((row, index) => {
        const args: readonly unknown[] = Array.isArray(row) ? row : [row];
        define(rowName(name, args, index), () => body(...args));
      });
    };
}

function rowName(name: string, args: readonly unknown[], index: number): string {
  const wanted = (name.match(/%[sdifjo]/g) ?? []).length;
  return `${format(name, ...args.slice(0, wanted))} [${index}]`;
}
