import { setTimeout as wait } from 'node:timers/promises';
import type { Log } from '../../src/app/logging/log.ts';
import type { Channel, Message, SendResult } from '../../src/app/ports/channel.ts';
import type { ActionAnswer, Place, Sender } from '../../src/app/ports/inbox.ts';
import { TEKSTEN } from '../teksten.ts';
import { textMessage } from '../text-card.ts';

function messageOf(answer: ActionAnswer): Message {
  return answer.kind === 'card'
    ? { card: answer.card, summary: TEKSTEN.samenvatting }
    : textMessage(answer.text);
}

/** Attempts for an answer that Teams does not take now: somebody waits for it, and asks again after a while. */
const TRIES = 3;
/** ms between two of them, when Teams does not say how long; and at most. */
const [AGAIN, LONGEST] = [1_000, 10_000];

/** Sends answers that cannot travel in the HTTP response: replies to messages, and answers to an Action.Submit. */
export class Responder {
  readonly #channel: Channel;
  readonly #log: Log;

  constructor(channel: Channel, log: Log) {
    this.#channel = channel;
    this.#log = log;
  }

  /** Cards in the same place, one activity each, in order. */
  async replies(place: Place, tenantId: string, messages: readonly Message[]): Promise<void> {
    const { serviceUrl, conversationId } = place;
    for (const message of messages) {
      await this.#send(() => this.#channel.reply({ serviceUrl, tenantId, conversationId }, message));
    }
  }

  /**
   * The answer to a Submit is for the person who pressed, and a Submit cannot return a card. In a personal chat the
   * card that was pressed is updated (a message or an error comes below it, so that typed input stays). Elsewhere
   * the card belongs to everyone: the answer goes to the person 1:1.
   */
  async submitAnswer(
    place: Place,
    sender: Sender,
    cardActivityId: string,
    answer: ActionAnswer,
  ): Promise<void> {
    const message = messageOf(answer);
    const { serviceUrl, conversationId } = place;
    const { tenantId, userId } = sender;
    if (place.kind !== 'personal') {
      const person = { serviceUrl, tenantId, userId, conversationId: '' };
      const result = await this.#send(() => this.#channel.direct(person, message));
      if (result.kind === 'blocked' || result.kind === 'gone') {
        await this.replies(place, tenantId, [textMessage(TEKSTEN.geenPersoonlijkBericht)]);
      }
      return;
    }
    if (answer.kind === 'card' && cardActivityId !== '') {
      const ref = { serviceUrl, tenantId, conversationId, activityId: cardActivityId };
      const result = await this.#send(() => this.#channel.update(ref, message));
      if (result.kind !== 'gone') return;
    }
    await this.replies(place, tenantId, [message]);
  }

  /** What was not taken is sent once more; what may stand there already is not. */
  async #send(make: () => Promise<SendResult>): Promise<SendResult> {
    for (let tries = 1; ; tries += 1) {
      const result = await make();
      if (result.kind === 'sent') return result;
      if (result.kind !== 'retryable' || tries === TRIES) {
        this.#log.warn({ result: result.kind, code: result.code }, 'answer not delivered');
        return result;
      }
      await wait(Math.min(result.afterMs ?? AGAIN * tries, LONGEST));
    }
  }
}
