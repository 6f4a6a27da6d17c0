import type { Omgeving } from '../config/lees-omgeving.ts';

/** What a command may use of the process. */
export type Terminal = {
  /** Lines of the standard input. */
  readonly regels: AsyncIterable<string>;
  readonly omgeving: Omgeving;
  /** A script reads the result: JSON, and nothing else, on the standard output. */
  readonly json: boolean;
  /** Prints a line of the result. */
  uit(regel: string): void;
  /** Prints a line about the result: a warning, an explanation. */
  fout(regel: string): void;
};

/** One command of `npm run beheer`. */
export type Opdracht = {
  readonly naam: string;
  /** One line for the list of commands. */
  readonly uitleg: string;
  /** What `<naam> --help` prints, Dutch; that of `--json` is added. */
  readonly hulp: string;
  /** Choices that it takes, with their two dashes; `--json` and `--help` are everybody's. */
  readonly keuzes?: readonly string[];
  /** Words that it takes besides; none when absent. */
  readonly woorden?: number;
  /** Reads Redis: it ends with a code of its own when that does not answer. */
  readonly opslag: boolean;
  /** @returns the exit code, see `AFSLUITCODE` */
  uitvoeren(argumenten: readonly string[], terminal: Terminal): Promise<number>;
};
