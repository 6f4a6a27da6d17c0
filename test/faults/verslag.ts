import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What one part of the command found. */
export type Deel = {
  readonly deel: string;
  readonly cijfers: Readonly<Record<string, number | string>>;
  /** How often what was done. */
  readonly tabel: Readonly<Record<string, number>>;
  /** What went wrong, one line each; empty when all promises were kept. */
  readonly fouten: readonly string[];
};

function pad(naam: string): string {
  return `bench/out/faults/${naam}.json`;
}

export function bewaar(naam: string, inhoud: unknown): void {
  mkdirSync(dirname(pad(naam)), { recursive: true });
  writeFileSync(pad(naam), `${JSON.stringify(inhoud, null, 2)}\n`);
}

/** What was kept under this name by the same command, else `anders`. */
export function lees<T>(naam: string, anders: T): T {
  return existsSync(pad(naam)) ? (JSON.parse(readFileSync(pad(naam), 'utf8')) as T) : anders;
}

export function vergeet(naam: string): void {
  bewaar(naam, []);
}

export function tekst({ deel, cijfers, tabel, fouten }: Deel): string {
  const regels = (van: Readonly<Record<string, number | string>>): readonly string[] =>
    Object.entries(van).map(([naam, waarde]) => `  ${naam.padEnd(44)} ${waarde}`);
  const uitslag = fouten.length === 0 ? ['  geen fouten'] : fouten.map((fout) => `  FOUT: ${fout}`);
  return [deel, ...regels(cijfers), ...regels(tabel), ...uitslag].join('\n');
}
