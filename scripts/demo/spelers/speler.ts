import { setTimeout as sleep } from 'node:timers/promises';
import type { Speelkant } from '../../../src/app/oefening/spel/speler.ts';
import { speelTaken } from '../../../src/app/oefening/spel/speler.ts';
import type { Stap } from '../../../src/app/oefening/spel/stap.ts';
import type { PlaygroundDriver } from '../../playground/driver.ts';
import type { SentMessage } from '../../playground/sent-messages.ts';
import type { Verhaal } from '../verhaal.ts';
import type { Rolverdeling } from './wie-speelt.ts';

const CARD = 'application/vnd.microsoft.card.adaptive';
/** ms between two taps of one player: the program allows a person two per second. */
const PACE = 700;

export type Zaak = { readonly zaakId: string; readonly nr: number; readonly verhaal: Verhaal };

/** One colleague in the Playground, played by the script: opens "Mijn taak" and answers what is there. */
export class Speler {
  readonly #driver: PlaygroundDriver;
  readonly #rol: Rolverdeling;
  readonly #caseNow: () => Promise<number>;
  readonly #beurt: () => Promise<void>;
  readonly #signal: AbortSignal;
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
  async look(post: SentMessage, { zaakId, nr, verhaal }: Zaak): Promise<void> {
    const kant: Speelkant = {
      press: (stap) => this.#press(post, stap),
      mag: (taakId) => this.#rol.mag(taakId, nr),
      keer: () => 0,
      nu: this.#caseNow,
      beurt: this.#beurt,
      sluit: this.#rol.sluit && this.#rol.mag('', nr),
      gedaan: this.#gedaan,
    };
    await speelTaken(kant, zaakId, verhaal);
  }

  async #press(post: SentMessage, stap: Stap): Promise<unknown> {
    await sleep(PACE, undefined, { signal: this.#signal });
    const { conversationId, activityId } = post;
    const reply = await this.#driver.press({ user: this.#rol.user, conversationId, activityId, ...stap });
    return reply.type === CARD ? reply.value : null;
  }
}
