import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as z from 'zod';
import { MINUUT } from '../../src/domain/termijnen/tijdstip.ts';
import { Refused, sendCase } from './intake-client.ts';
import { meldingVan } from './melding.ts';
import type { RunningProgram } from './program.ts';
import type { Verhaal } from './verhaal.ts';

const Sent = z.record(
  z.string(),
  z.object({ melding: z.record(z.string(), z.unknown()), zaakId: z.string().nullable() }),
);
type Sent = z.infer<typeof Sent>;

export type Versturen = {
  readonly program: () => RunningProgram;
  readonly snelheid: number;
  /** ms that must be between two cases at least, however fast the case clock runs. */
  readonly gap: number;
  /** Resolves when a next case disturbs nobody. */
  readonly rust: () => Promise<void>;
  readonly onSent: (zaakId: string, titel: string) => void;
  readonly signal: AbortSignal;
};

/**
 * The sample cases of one data folder. What is sent is written down first: times count from now, so after a
 * crash the same message is sent again, and after a restart nothing is.
 */
export class Oefenzaken {
  readonly #file: string;
  readonly #verhalen: readonly Verhaal[];
  #sent: Sent = {};

  constructor(dataDir: string, verhalen: readonly Verhaal[]) {
    this.#file = join(dataDir, 'oefenzaken.json');
    this.#verhalen = verhalen;
  }

  async open(): Promise<void> {
    if (existsSync(this.#file)) this.#sent = Sent.parse(JSON.parse(await readFile(this.#file, 'utf8')));
  }

  /** Which story a case is of, and as which it comes (from 0); null for a case that somebody else sent. */
  verhaalVan(zaakId: string): { readonly verhaal: Verhaal; readonly nr: number } | null {
    const nr = this.#verhalen.findIndex(({ id }) => this.#sent[id]?.zaakId === zaakId);
    const verhaal = this.#verhalen[nr];
    return verhaal === undefined ? null : { verhaal, nr };
  }

  /** How many of the cases are not there yet. */
  get teGaan(): number {
    return this.#verhalen.filter((verhaal) => !this.#isErAl(verhaal)).length;
  }

  /** Sends what was not sent yet, spread over the first minutes of case time. Rejects when `signal` stops it. */
  async send({ program, snelheid, gap, rust, onSent, signal }: Versturen): Promise<void> {
    let vorige: number | null = null;
    for (const verhaal of this.#verhalen) {
      if (this.#isErAl(verhaal)) continue;
      const tussen = vorige === null ? 0 : ((verhaal.na - vorige) * MINUUT) / snelheid;
      const wacht = vorige === null ? 0 : Math.max(gap, tussen);
      await sleep(wacht, undefined, { signal });
      if (vorige !== null) await rust();
      vorige = verhaal.na;
      onSent(await this.#sendOne(verhaal, program, signal), verhaal.titel);
    }
  }

  #isErAl({ id }: Verhaal): boolean {
    return (this.#sent[id]?.zaakId ?? null) !== null;
  }

  async #sendOne(verhaal: Verhaal, program: () => RunningProgram, signal: AbortSignal): Promise<string> {
    for (;;) {
      try {
        const bekend = this.#sent[verhaal.id];
        const melding = bekend?.melding ?? meldingVan(verhaal, await program().caseNow());
        await this.#note(verhaal.id, { melding, zaakId: null });
        const zaakId = await sendCase(program().url, melding);
        await this.#note(verhaal.id, { melding, zaakId });
        return zaakId;
      } catch (error) {
        // The program is being started again, or was asleep together with the computer: the same message once more.
        if (error instanceof Refused) throw error;
        await sleep(1_000, undefined, { signal });
      }
    }
  }

  async #note(id: string, sent: Sent[string]): Promise<void> {
    this.#sent = { ...this.#sent, [id]: sent };
    await writeFile(`${this.#file}.nieuw`, JSON.stringify(this.#sent), { mode: 0o600 });
    await rename(`${this.#file}.nieuw`, this.#file);
  }
}
