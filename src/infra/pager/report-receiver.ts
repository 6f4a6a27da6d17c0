import { Buffer } from 'node:buffer';
import type { IncomingHttpHeaders } from 'node:http';
import * as z from 'zod';
import type { PageReportOutcome, PageReports } from '../../app/reserve/page-reports.ts';
import type { Fout, ProblemOptions } from '../http/server/problem.ts';
import { isFresh, isSignedBy, readSignedHeaders } from '../intake/signature.ts';
import type { SigningKey } from '../intake/sources.ts';
import { signingKey } from '../intake/sources.ts';

export type ReportAnswer =
  | { readonly kind: 'taken'; readonly outcome: Exclude<PageReportOutcome, 'onbekend'> }
  | { readonly kind: 'refused'; readonly status: 400 | 401 | 404; readonly problem: ProblemOptions };

const report = z.strictObject(
  {
    id: z
      .string('Dit moet de id van de oproep zijn.')
      .regex(/^nu-[0-9a-f]{32}$/, 'Dit is geen id van een oproep.'),
    stand: z.enum(['aangenomen', 'bezorgd', 'mislukt'], 'Dit moet aangenomen, bezorgd of mislukt zijn.'),
    code: z
      .string('Dit moet een korte code zijn.')
      .regex(/^[A-Za-z0-9._-]{0,40}$/, 'Dit moet een korte code zijn.')
      .default(''),
  },
  {
    error: (issue) =>
      issue.code === 'unrecognized_keys' ? 'Dit veld kennen wij niet.' : 'Dit moet een object zijn.',
  },
);

const unrecognised: ReportAnswer = {
  kind: 'refused',
  status: 401,
  problem: { detail: 'De handtekening of het tijdstip klopt niet.' },
};

function invalid(fouten: readonly Fout[]): ReportAnswer {
  return { kind: 'refused', status: 400, problem: { detail: 'Het bericht is niet verwerkt.', fouten } };
}

function parse(raw: Buffer): unknown {
  try {
    return JSON.parse(raw.toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Reports of the gateway about messages we gave it: signed with the same key, refused in Dutch when they are wrong. */
export class ReportReceiver {
  readonly #reports: PageReports;
  readonly #keys: readonly SigningKey[];
  readonly #wall: () => number;

  /** @param sleutel `whsec_…` */
  constructor(reports: PageReports, sleutel: string, wall: () => number) {
    this.#reports = reports;
    this.#keys = [signingKey(Buffer.from(sleutel.slice('whsec_'.length), 'base64'))];
    this.#wall = wall;
  }

  async receive(headers: IncomingHttpHeaders, raw: Buffer): Promise<ReportAnswer> {
    const signed = readSignedHeaders(headers);
    if (signed === null || !isFresh(signed, this.#wall()) || !isSignedBy(signed, raw, this.#keys)) {
      return unrecognised;
    }
    const value = parse(raw);
    if (value === undefined) return invalid([{ pad: '', melding: 'Dit is geen geldige JSON in UTF-8.' }]);
    const read = report.safeParse(value);
    if (!read.success) {
      return invalid(
        read.error.issues.flatMap((issue) => {
          const paden = issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('.')];
          return paden.map((pad) => ({ pad, melding: issue.message }));
        }),
      );
    }
    const { id, stand, code } = read.data;
    const outcome = await this.#reports.note({ messageId: id, stand, code });
    if (outcome === 'onbekend') {
      return { kind: 'refused', status: 404, problem: { detail: 'Deze oproep kennen wij niet.' } };
    }
    return { kind: 'taken', outcome };
  }
}
