import type { Omgeving } from '../config/lees-omgeving.ts';

/** What a command may use of the process. */
export type Terminal = {
  /** Lines of the standard input. */
  readonly regels: AsyncIterable<string>;
  readonly omgeving: Omgeving;
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
  /** What `<naam> --help` prints, Dutch. */
  readonly hulp: string;
  /** @returns the exit code: 0 done, 1 something is wrong with the input or the settings. */
  uitvoeren(argumenten: readonly string[], terminal: Terminal): Promise<number>;
};
