import { setTimeout as pause } from 'node:timers/promises';
import { naarIso } from '../../../src/domain/termijnen/tijdstip.ts';
import type { FakeMessage } from '../../support/fake-connector/state.ts';
import type { Button, Card } from '../../support/scenario/kaart.ts';
import { buttonsOf } from '../../support/scenario/kaart.ts';
import { vast } from '../../support/scenario/meldingen.ts';
import type { Proces } from '../../support/scenario/proces.ts';

/** Buttons that carry all they need. Of the acute question only "ja" is pressed: a "ja" that was answered must stand. */
function drukbaar({ verb, title }: Button): boolean {
  return verb === 'taak.oppakken' || (verb === 'acuut.antwoord' && title.startsWith('Ja'));
}

/** Where messages of sources and presses of people come in. */
export type Deur = Pick<Proces, 'intake' | 'presses'>;

const PAUZE = 25;

/** What people and source systems do meanwhile, and what of it the program acknowledged. */
export class Belasting {
  readonly bevestigd = new Map<number, string>();
  /** Cases of which somebody's "ja" on the acute question was answered with the next screen. */
  readonly beantwoord = new Set<string>();
  /** Cards on which somebody has a form before them, by message: with whom, where, and of which case. */
  readonly #formulieren = new Map<string, { wie: string; conversationId: string; zaakId: string }>();
  readonly #meldingen: { readonly nr: number; readonly body: object }[] = [];
  readonly #random: () => number;
  readonly #caseNow: () => number;
  readonly #messages: () => readonly FakeMessage[];
  readonly #naar: () => Deur;

  /**
   * @param naar the program to talk to: with several replicas, another each time
   * @param caseNow case clock, epoch ms
   */
  constructor(
    naar: () => Deur,
    messages: () => readonly FakeMessage[],
    caseNow: () => number,
    random: () => number,
  ) {
    this.#naar = naar;
    this.#messages = messages;
    this.#caseNow = caseNow;
    this.#random = random;
  }

  get verstuurd(): number {
    return this.#meldingen.length;
  }

  /** Works until told to stop, a few people at a time. @param nieuw how many new cases at most */
  async tot(klaar: () => boolean, nieuw: number): Promise<void> {
    let rest = nieuw;
    const mens = async (): Promise<void> => {
      while (!klaar()) {
        const worp = this.#random();
        if (rest > 0 && worp < 0.5) {
          rest -= 1;
          await this.#meld();
        } else if (worp < 0.6) await this.#herhaal();
        else await this.#druk();
        await pause(PAUZE);
      }
    };
    await Promise.all([mens(), mens(), mens()]);
  }

  /**
   * What got no answer is sent again, as a source does, until it does. Who has a form open goes back: until then its
   * card stays as it is, for a minute.
   */
  async maakAf(): Promise<void> {
    for (const { nr } of this.#meldingen) if (!this.bevestigd.has(nr)) await this.#stuur(nr);
    for (const [kaart, { wie, conversationId, zaakId }] of this.#formulieren) {
      await this.#naar()
        .presses(wie, conversationId, 'zaak', { z: zaakId }, kaart)
        .catch(() => null);
    }
    this.#formulieren.clear();
  }

  async #meld(): Promise<void> {
    const nr = this.#meldingen.length;
    const aanhouding = naarIso(Math.floor(this.#caseNow()) - 3_600_000);
    this.#meldingen.push({
      nr,
      body: { ...vast(), bronId: `KRUIS-${nr}`, locatie: 'oefenstad', aanhouding },
    });
    await this.#stuur(nr);
  }

  async #herhaal(): Promise<void> {
    const open = this.#meldingen.filter(({ nr }) => !this.bevestigd.has(nr));
    const een = open[Math.floor(this.#random() * open.length)];
    if (een !== undefined) await this.#stuur(een.nr);
  }

  async #stuur(nr: number): Promise<void> {
    const melding = this.#meldingen[nr];
    if (melding === undefined) return;
    const antwoord = await this.#naar()
      .intake(melding.body, `msg-${nr}`)
      .catch(() => null);
    const body = antwoord?.body as { readonly zaakId?: string } | null | undefined;
    if (antwoord === null || antwoord.status >= 300 || body?.zaakId === undefined) return;
    const eerder = this.bevestigd.get(nr);
    if (eerder !== undefined && eerder !== body.zaakId) throw new Error(`melding ${nr} got two cases`);
    this.bevestigd.set(nr, body.zaakId);
  }

  async #druk(): Promise<void> {
    const chats = this.#messages().filter(({ conversationId }) => conversationId.startsWith('a:'));
    // Mostly what came last: older cards have been answered.
    const plek = chats.length - 1 - Math.floor(this.#random() ** 2 * chats.length);
    const bericht = chats[plek];
    if (bericht === undefined) return;
    const { conversationId, activityId } = bericht;
    const wie = conversationId.slice(conversationId.lastIndexOf(':') + 1);
    const knoppen = buttonsOf(bericht.card as Card).filter(drukbaar);
    const knop = knoppen[Math.floor(this.#random() * knoppen.length)];
    if (knop === undefined) return;
    const antwoord = await this.#naar()
      .presses(wie, conversationId, knop.verb, knop.data, activityId)
      .catch(() => null);
    const kaart = JSON.stringify(antwoord?.body ?? '').includes('card.adaptive');
    const zaakId = knop.data['z'];
    if (!kaart || typeof zaakId !== 'string') return;
    this.#formulieren.set(activityId, { wie, conversationId, zaakId });
    if (knop.verb === 'acuut.antwoord') this.beantwoord.add(zaakId);
  }
}
