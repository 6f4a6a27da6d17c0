import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** What a figure must reach against its yardstick: `ratio` is our value divided by that of the yardstick. */
export type Doel = { readonly richting: '≥' | '≤'; readonly ratio: number };

/** One figure (contract: `bench/out/latest.json`). Without a yardstick or a target it only informs. */
export type Meting = {
  readonly naam: string;
  readonly waarde: number;
  readonly eenheid: string;
  /** The same figure of the yardstick, measured in the same run. */
  readonly ijkpunt: number | null;
  /** Median of the ratios of paired rounds: steadier than the ratio of the two medians. */
  readonly ratio: number | null;
  /** Such as `≥ 0.5`. */
  readonly doel: string | null;
  readonly gehaald: boolean | null;
};

/** A figure that only informs. */
export function bericht(naam: string, waarde: number, eenheid: string): Meting {
  return { naam, waarde: round(waarde), eenheid, ijkpunt: null, ratio: null, doel: null, gehaald: null };
}

/** A figure against its yardstick; without `doel` it is printed and binds nothing. */
export function vergelijking(
  naam: string,
  eenheid: string,
  gemeten: { readonly waarde: number; readonly ijkpunt: number; readonly ratio: number },
  doel?: Doel,
): Meting {
  const { waarde, ijkpunt, ratio } = gemeten;
  return {
    naam,
    waarde: round(waarde),
    eenheid,
    ijkpunt: round(ijkpunt),
    ratio: round(ratio),
    doel: doel === undefined ? null : `${doel.richting} ${doel.ratio}`,
    gehaald: doel === undefined ? null : doel.richting === '≥' ? ratio >= doel.ratio : ratio <= doel.ratio,
  };
}

export function writeReport(path: string, metingen: readonly Meting[]): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, `${JSON.stringify(metingen, null, 2)}\n`);
}

/** The figures as a table of text, a line each. */
export function table(metingen: readonly Meting[]): string {
  const rows = [
    ['', 'waarde', '', 'ijkpunt', 'ratio', 'doel', ''],
    ...metingen.map(({ naam, waarde, eenheid, ijkpunt, ratio, doel, gehaald }) => [
      naam,
      String(waarde),
      eenheid,
      ijkpunt === null ? '' : String(ijkpunt),
      ratio === null ? '' : String(ratio),
      doel ?? '',
      gehaald === null ? '' : gehaald ? 'gehaald' : 'NIET GEHAALD',
    ]),
  ];
  const widths = rows[0]?.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0))) ?? [];
  const left = new Set([0, 2, 6]);
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          left.has(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Three digits that mean something. */
function round(value: number): number {
  if (Math.abs(value) >= 100) return Math.round(value);
  return Number(value.toPrecision(3));
}
