import { expect } from 'vitest';
import type { ActionAnswer, CardAction, Place, Sender } from '../../../src/app/ports/inbox.ts';
import type { Button, Card } from './kaart.ts';
import { buttonsOf, inputsOf, textsOf } from './kaart.ts';

/** A card in front of somebody, and where it stands. */
export type Shown = { readonly card: Card; readonly place: Place; readonly activityId: string };

export type Surroundings = {
  readonly sender: Sender;
  /** The newest card in the person's own chat that says this, as it stands now. */
  readonly own: (says: string) => Shown;
  /** The post of the case in the channel. */
  readonly zaakpost: () => Shown;
  readonly send: (action: CardAction) => Promise<ActionAnswer>;
};

export type Invoer = Readonly<Record<string, string>>;

/**
 * Somebody with a screen: looks at cards where they stand and presses the buttons that are on them, with what was
 * typed. Nothing is sent that no card offers, so stale cards and stamps are what they would be in Teams.
 */
export class Collega {
  readonly #around: Surroundings;
  #shown: Shown | null = null;
  #typed: Invoer = {};

  constructor(around: Surroundings) {
    this.#around = around;
  }

  get sender(): Sender {
    return this.#around.sender;
  }

  /** Looks at the newest card in the own chat that says this. */
  at(says: string): this {
    return this.looksAt(this.#around.own(says));
  }

  inChannel(): this {
    return this.looksAt(this.#around.zaakpost());
  }

  /** Looks at this card, also when something else stands there by now: a screen that was not refreshed. */
  looksAt(shown: Shown): this {
    this.#shown = shown;
    this.#typed = {};
    return this;
  }

  get shown(): Shown {
    if (this.#shown === null) throw new Error('this person looks at no card');
    return this.#shown;
  }

  /** Everything that can be read on the card, as one text. */
  get text(): string {
    return textsOf(this.shown.card).join('\n');
  }

  get buttons(): readonly string[] {
    return buttonsOf(this.shown.card).map(({ title }) => title);
  }

  /** Ids of the questions on the card. */
  get fields(): readonly string[] {
    return inputsOf(this.shown.card).map(({ id }) => id);
  }

  /** Data of the button that opens a task of this kind in a list of tasks; null when the task is open already. */
  taskButton(soort: string): Readonly<Record<string, unknown>> | null {
    const found = buttonsOf(this.shown.card).find(
      ({ verb, data }) => verb === 'taak' && String(data['t']).startsWith(soort),
    );
    return found === undefined ? null : found.data;
  }

  /** What stands in the fields now, typed or prefilled. */
  get filled(): Invoer {
    return { ...this.#prefilled(), ...this.#typed };
  }

  /** Whether the card has this field. */
  asks(field: string): boolean {
    return inputsOf(this.shown.card).some(({ id }) => id === field);
  }

  /** Types and chooses; only fields that are on the card, only choices that they offer. */
  fills(invoer: Invoer): this {
    const inputs = inputsOf(this.shown.card);
    for (const [id, value] of Object.entries(invoer)) {
      const input = inputs.find((one) => one.id === id);
      if (input === undefined)
        throw new Error(`no field ${id} on this card: ${inputs.map((i) => i.id).join(', ')}`);
      const wrong = value
        .split(',')
        .filter((one) => input.choices.length > 0 && !input.choices.includes(one));
      if (wrong.length > 0) throw new Error(`field ${id} does not offer ${wrong.join(', ')}`);
    }
    this.#typed = { ...this.#typed, ...invoer };
    return this;
  }

  /** Presses the button with this title. A card in answer takes the place of the one that was pressed. */
  async presses(title: string): Promise<ActionAnswer> {
    const found = buttonsOf(this.shown.card).find((button) => button.title.startsWith(title));
    if (found === undefined)
      throw new Error(`no button ${title} on this card: ${this.buttons.join(', ')}\n${this.text}`);
    return this.sends(found.verb, this.#dataOf(found));
  }

  /** The same button, with what a manipulated client would send besides. */
  async tampers(title: string, change: Readonly<Record<string, unknown>>): Promise<ActionAnswer> {
    const found = buttonsOf(this.shown.card).find((button) => button.title.startsWith(title));
    if (found === undefined) throw new Error(`no button ${title} on this card`);
    return this.sends(found.verb, { ...this.#dataOf(found), ...change });
  }

  async sends(verb: string, data: Readonly<Record<string, unknown>>): Promise<ActionAnswer> {
    const { place, activityId } = this.shown;
    const { sender } = this.#around;
    const answer = await this.#around.send({ sender, place, cardActivityId: activityId, verb, data });
    if (answer.kind === 'card') this.looksAt({ card: answer.card, place, activityId });
    return answer;
  }

  /** Presses, and gets the next screen. */
  async opens(title: string): Promise<this> {
    const answer = await this.presses(title);
    if (answer.kind !== 'card') throw new Error(`${title} was answered with: ${answer.text}`);
    return this;
  }

  /** Presses, and is told this in words instead of with a card. */
  async expectSaid(title: string, says: string): Promise<void> {
    expect(await this.presses(title)).toEqual({ kind: 'message', text: says });
  }

  expectReads(...lines: readonly string[]): this {
    for (const line of lines) expect(this.text).toContain(line);
    return this;
  }

  expectDoesNotRead(...lines: readonly string[]): this {
    for (const line of lines) expect(JSON.stringify(this.shown.card)).not.toContain(line);
    return this;
  }

  #prefilled(): Invoer {
    const filled = inputsOf(this.shown.card).filter(({ value }) => value !== '');
    return Object.fromEntries(filled.map(({ id, value }) => [id, value]));
  }

  #dataOf(button: Button): Readonly<Record<string, unknown>> {
    return button.withoutInputs ? button.data : { ...this.filled, ...button.data };
  }
}
