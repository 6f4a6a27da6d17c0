import { setTimeout as sleep } from 'node:timers/promises';
import { knoppenVan } from '../../../src/app/oefening/spel/kaart.ts';
import { MINUUT } from '../../../src/domain/termijnen/tijdstip.ts';
import type { PlaygroundDriver } from '../../playground/driver.ts';
import { TABLE_CHANNEL } from '../../playground/identities.ts';
import type { LogReader } from '../../playground/log-reader.ts';
import type { SentMessage } from '../../playground/sent-messages.ts';
import type { EigenRol } from '../options.ts';
import type { Verhaal } from '../verhaal.ts';
import type { Zaak } from './speler.ts';
import { Speler } from './speler.ts';
import { rolverdeling } from './wie-speelt.ts';

export type SpelersOptions = {
  readonly driver: PlaygroundDriver;
  readonly log: LogReader;
  readonly eigenRol: EigenRol;
  readonly snelheid: number;
  readonly caseNow: () => Promise<number>;
  /** The story of a case and as which it comes; null for a case that is not one of ours. */
  readonly verhaalVan: (zaakId: string) => { readonly verhaal: Verhaal; readonly nr: number } | null;
  /** Resolves when an answer disturbs nobody. */
  readonly rust: () => Promise<void>;
  readonly signal: AbortSignal;
  /** A look that failed; the next change of the case gives another. */
  readonly onProblem: (error: unknown) => void;
};

/**
 * ms between two answers of all players together. Every answer is several messages, and the page of the Playground
 * draws all cards again for each of them.
 */
const TEMPO = 2_000;

function omDeBeurt(rust: () => Promise<void>, signal: AbortSignal): () => Promise<void> {
  let vorige = Promise.resolve();
  return () => {
    const deze = vorige.then(() => sleep(TEMPO, undefined, { signal })).then(rust);
    vorige = deze.catch(() => undefined);
    return deze;
  };
}

/** ms between two looks at what the bot has sent. */
const LOOK = 500;

/** A list of cases that somebody asked for has no time line; every case post has. */
function zaakVan(post: SentMessage, verhaalVan: SpelersOptions['verhaalVan']): Zaak | null {
  const z = knoppenVan(post.card).find(({ verb }) => verb === 'tijdlijn')?.data['z'];
  const bekend = typeof z === 'string' ? verhaalVan(z) : null;
  return typeof z !== 'string' || bekend === null ? null : { zaakId: z, ...bekend };
}

/**
 * The other partners, so that one person in the Playground has a table to work with. Each looks at a case some
 * minutes of case time after its post changed, and after a message of their own about it.
 */
export async function speelPartners(options: SpelersOptions): Promise<void> {
  const { driver, log, eigenRol, snelheid, caseNow, verhaalVan, rust, signal, onProblem } = options;

  const beurt = omDeBeurt(rust, signal);

  async function play(rol: ReturnType<typeof rolverdeling>[number]): Promise<void> {
    const speler = new Speler(driver, rol, caseNow, beurt, signal);
    const seen = new Map<string, string>();
    const since = new Map<string, number>();
    for (;;) {
      await sleep(LOOK, undefined, { signal });
      for (const post of log.messages.threads(TABLE_CHANNEL.id)) {
        const zaak = zaakVan(post, verhaalVan);
        if (zaak === null) continue;
        const own = log.messages.in(log.messages.chatOf(rol.user.id) ?? 'none');
        const about = own.filter(({ card }) =>
          knoppenVan(card).some(({ data }) => data['z'] === zaak.zaakId),
        );
        const stand = [post, ...about].map(({ activityId, updates }) => `${activityId}.${updates}`).join();
        if (seen.get(zaak.zaakId) === stand) continue;
        const changedAt = since.get(zaak.zaakId) ?? Date.now();
        since.set(zaak.zaakId, changedAt);
        if (Date.now() - changedAt < (rol.na * MINUUT) / snelheid) continue;
        since.delete(zaak.zaakId);
        seen.set(zaak.zaakId, stand);
        await speler.look(post, zaak).catch(onProblem);
        signal.throwIfAborted();
      }
    }
  }

  await Promise.all(rolverdeling(eigenRol).map((rol) => play(rol)));
}
