import { readFileSync } from 'node:fs';
import * as z from 'zod';
import type { Ankerregel } from '../../app/register/ankeren.ts';
import { ankerhash } from '../../app/register/ankeren.ts';
import type { Bevinding } from './bevinding.ts';

const schema: z.ZodType<Ankerregel> = z.object({
  v: z.literal(1),
  locatie: z.string(),
  op: z.string(),
  vorige: z.string(),
  register: z.object({ aantal: z.number(), kop: z.string() }),
  stromen: z.array(z.tuple([z.string(), z.number(), z.string()])),
});

export type Anker = Ankerregel & {
  readonly hash: string;
  /** File and line, for the report. */
  readonly waar: string;
};

/** One line; null: it is no anchor. */
export function leesAnkerregel(line: string, waar: string): Anker | null {
  const gelezen = schema.safeParse(jsonVan(line));
  return gelezen.success ? { ...gelezen.data, hash: ankerhash(line), waar } : null;
}

/**
 * Reads files of anchors, one JSON object per line.
 *
 * @throws when a file cannot be read
 */
export function leesAnkers(bestanden: readonly string[]): {
  readonly ankers: readonly Anker[];
  readonly bevindingen: readonly Bevinding[];
} {
  const ankers: Anker[] = [];
  const bevindingen: Bevinding[] = [];
  for (const bestand of bestanden) {
    for (const [index, line] of readFileSync(bestand, 'utf8').split('\n').entries()) {
      if (line === '') continue;
      const waar = `${bestand}, regel ${index + 1}`;
      const anker = leesAnkerregel(line, waar);
      if (anker === null) {
        bevindingen.push({ locatie: '', waar, gebeurtenis: null, wat: 'deze ankerregel is niet te lezen' });
      } else ankers.push(anker);
    }
  }
  return { ankers, bevindingen };
}

function jsonVan(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
