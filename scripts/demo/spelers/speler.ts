import { setTimeout as sleep } from 'node:timers/promises';
import type { PlaygroundDriver } from '../../playground/driver.ts';
import type { SentMessage } from '../../playground/sent-messages.ts';
import type { Verhaal } from '../verhaal.ts';
import { knoppenVan } from './kaart.ts';
import type { Stap } from './stap.ts';
import { antwoordOp, takenOp } from './stap.ts';
import type { Rolverdeling } from './wie-speelt.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';
/** ms between two taps of one player: the program allows a person two per second. */
const PACE = 700;
/** One look answers at most so many tasks, whatever the cards offer. */
const MOST = 12;

export type Zaak = { readonly zaakId: string; readonly nr: number; readonly verhaal: Verhaal };

/** One colleague in the Playground, played by the script: opens "Mijn taak" and answers what is there. */
export class Speler {
  readonly #driver: PlaygroundDriver;
  readonly #rol: Rolverdeling;
  readonly #caseNow: () => Promise<number>;
  readonly #beurt: () => Promise<void>;
  readonly #signal: AbortSignal;
  /** Tasks answered, or found not answerable: an answer stays as it was given. */
  readonly #gedaan = new Set<string>();

  /** @param beurt resolves when this player may answer: they take turns */
  constructor(
    driver: PlaygroundDriver,
    rol: Rolverdeling,
    caseNow: () => Promise<number>,
    beurt: () => Promise<void>,
    signal: AbortSignal,
  ) {
    this.#driver = driver;
    this.#rol = rol;
    this.#caseNow = caseNow;
    this.#beurt = beurt;
    this.#signal = signal;
  }

  /** Answers every own task of a case, starting from its post in the channel. */
  async look(post: SentMessage, zaak: Zaak): Promise<void> {
    const mag = (taakId: string): boolean => this.#rol.mag(taakId, zaak.nr);
    for (let beurt = 0; beurt < MOST; beurt += 1) {
      const card = await this.#press(post, { verb: 'taak', data: { z: zaak.zaakId } });
      const taak = takenOp(card).find(({ data }) => mag(String(data['t'])) && this.#isNieuw(zaak, data));
      // With one open task its own screen comes at once.
      const scherm = taak === undefined ? card : await this.#press(post, taak);
      const stap = scherm === null ? null : antwoordOp(scherm, zaak.verhaal, mag, await this.#caseNow());
      if (stap === null || !this.#isNieuw(zaak, stap.data)) {
        if (taak === undefined) return this.#sluit(post, card, zaak);
        this.#gedaan.add(sleutel(zaak, taak.data));
        continue;
      }
      await this.#answer(post, stap, zaak, mag);
      this.#gedaan.add(sleutel(zaak, stap.data));
    }
  }

  /** Sends an answer, and the reason when a guard rail asks for one. */
  async #answer(post: SentMessage, stap: Stap, zaak: Zaak, mag: (taakId: string) => boolean): Promise<void> {
    await this.#beurt();
    const card = await this.#press(post, stap);
    const isVangrail = knoppenVan(card).some(({ verb, data }) => {
      return verb === stap.verb && data['reden'] !== undefined;
    });
    if (!isVangrail) return;
    const door = antwoordOp(card, zaak.verhaal, mag, 0);
    if (door !== null) await this.#press(post, door);
  }

  /** Closes a case in which nothing waits any more; a guard rail (G5) says that something does. */
  async #sluit(post: SentMessage, card: unknown, zaak: Zaak): Promise<void> {
    if (!this.#rol.sluit || !this.#rol.mag('', zaak.nr)) return;
    const sluiten = knoppenVan(card).find(({ verb }) => verb === 'zaak.sluiten');
    if (sluiten !== undefined) await this.#press(post, sluiten);
  }

  #isNieuw(zaak: Zaak, data: Readonly<Record<string, unknown>>): boolean {
    return !this.#gedaan.has(sleutel(zaak, data));
  }

  /** @returns the card of the answer, null when it was a sentence or a refusal */
  async #press(post: SentMessage, stap: Stap): Promise<unknown> {
    await sleep(PACE, undefined, { signal: this.#signal });
    const { conversationId, activityId } = post;
    const reply = await this.#driver.press({ user: this.#rol.user, conversationId, activityId, ...stap });
    return reply.type === CARD ? reply.value : null;
  }
}

function sleutel({ zaakId }: Zaak, data: Readonly<Record<string, unknown>>): string {
  return JSON.stringify([zaakId, data['t']]);
}
