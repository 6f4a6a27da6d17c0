import type { Background } from '../../src/app/background.ts';
import { TokenBuckets } from '../../src/app/limits/token-bucket.ts';
import { describeError } from '../../src/app/logging/describe-error.ts';
import type { Log } from '../../src/app/logging/log.ts';
import type { Message } from '../../src/app/ports/channel.ts';
import type { ActionAnswer, Inbox, SearchAnswer, Sender } from '../../src/app/ports/inbox.ts';
import { Refused } from '../refused.ts';
import { TEKSTEN } from '../teksten.ts';
import { textMessage } from '../text-card.ts';
import type { Pressed } from './card-data.ts';
import { executed, submitted } from './card-data.ts';
import type { ExtensionAnswer } from './extension-answer.ts';
import { dialogAnswer, searchAnswer } from './extension-answer.ts';
import { askedFor, isOpened, sentIn } from './extension-request.ts';
import { answerToFailure } from './failure.ts';
import type { InvokeAnswer } from './invoke-answer.ts';
import { invokeAnswer } from './invoke-answer.ts';
import { spokenText } from './mention.ts';
import type { PresenceNotes } from './presence.ts';
import type { Received } from './received.ts';
import { placeOf, readActivity, senderOf, tenantOf } from './received.ts';
import type { Responder } from './respond.ts';
import { within } from './within.ts';

/** One person: twenty at once, two per second after that. Far above hands, far below scripts. */
const PER_SENDER = { burst: 20, perSecond: 2, maxKeys: 10_000 };

/** What the dialog of the message extension begins with. */
const OPENS = 'zaak.aanmelden';

export type HandlerParts = {
  readonly inbox: Inbox;
  readonly notes: PresenceNotes;
  readonly responder: Responder;
  readonly background: Background;
  readonly log: Log;
  readonly wall: () => number;
  /** ms the program may take for a button. */
  readonly actionMs: number;
};

const errorAnswer = (code: string, text: string): ActionAnswer => ({ kind: 'error', code, text });

/**
 * From an authenticated activity to the `Inbox`, and its answer back, whichever library brought it. Knows Teams, knows
 * nothing of cases.
 */
export class InboundHandler {
  readonly #parts: HandlerParts;
  readonly #limits = new TokenBuckets(PER_SENDER);

  constructor(parts: HandlerParts) {
    this.#parts = parts;
  }

  /** Who sent it is there: for every activity, a button apart. */
  seen(received: unknown): void {
    this.#noteSeen(readActivity(received));
  }

  /** A button of a card: the answer goes back with the request itself. */
  async press(received: unknown): Promise<InvokeAnswer> {
    const activity = readActivity(received);
    this.#noteSeen(activity);
    return invokeAnswer(await this.#press(activity, executed(activity.value)));
  }

  /**
   * The message extension. A card in its dialog is pressed as any other. Where it is used is no place to keep for later
   * messages: it may be a chat between two people.
   */
  async extension(received: unknown): Promise<ExtensionAnswer> {
    const activity = readActivity(received);
    switch (activity.name) {
      case 'composeExtension/query':
        return searchAnswer(await this.#search(activity, askedFor(activity.value)));
      case 'composeExtension/fetchTask': {
        const opened = isOpened(activity.value) ? { verb: OPENS, data: {} } : null;
        return dialogAnswer(await this.#press(activity, opened));
      }
      default:
        return dialogAnswer(await this.#press(activity, sentIn(activity.value)));
    }
  }

  /** Somebody wrote to the bot, or pressed a button on an older client. @throws Refused when it goes too fast */
  async message(received: unknown): Promise<void> {
    const activity = readActivity(received);
    const sender = senderOf(activity);
    if (sender === null) return;
    if (activity.text === '' && activity.value !== undefined && activity.value !== null) {
      await this.#submit(activity, sender);
    } else {
      await this.#speak(activity, sender);
    }
  }

  /** The app was added or removed somewhere. */
  async installation(received: unknown): Promise<void> {
    const activity = readActivity(received);
    if (activity.action.startsWith('add')) await this.#presence(activity, 'added');
    // An upgrade says `remove-upgrade` first: the app stays, and so does what was bound.
    else if (activity.action === 'remove') await this.#presence(activity, 'removed');
  }

  /** People or the bot itself came or went. */
  async members(received: unknown): Promise<void> {
    const activity = readActivity(received);
    const bot = activity.recipient.id;
    if (activity.membersAdded.some((member) => member.id === bot)) await this.#presence(activity, 'added');
    const gone = activity.channelData.eventType === 'teamDeleted';
    if (gone || activity.membersRemoved.some((member) => member.id === bot)) {
      await this.#presence(activity, 'removed');
    }
    this.#noteNewcomers(activity);
  }

  #noteSeen(activity: Received): void {
    const sender = senderOf(activity);
    if (sender === null) return;
    const { background, notes } = this.#parts;
    background.run('presence', () => notes.seen(placeOf(activity), sender));
  }

  #noteNewcomers(activity: Received): void {
    const { background, notes } = this.#parts;
    for (const member of activity.membersAdded) {
      const sender = member.id === activity.recipient.id ? null : senderOf(activity, member);
      if (sender !== null) background.run('presence', () => notes.seen(placeOf(activity), sender));
    }
  }

  async #presence(activity: Received, kind: 'added' | 'removed'): Promise<void> {
    const place = placeOf(activity);
    const cards = await this.#parts.notes.changed({ kind, place, sender: senderOf(activity) });
    this.#reply(activity, cards);
  }

  async #press(activity: Received, pressed: Pressed | null): Promise<ActionAnswer> {
    const sender = senderOf(activity);
    if (sender === null) return errorAnswer('onbekende-persoon', TEKSTEN.onbekendePersoon);
    if (pressed === null) return errorAnswer('onbekende-knop', TEKSTEN.onbekendeKnop);
    if (!this.#allowed(sender)) return errorAnswer('te-snel', TEKSTEN.teSnel);
    const { id: activityId, replyToId: cardActivityId } = activity;
    const place = placeOf(activity);
    const action = {
      sender,
      place,
      cardActivityId,
      ...(activityId === '' ? {} : { activityId }),
      ...pressed,
    };
    try {
      return await within(this.#parts.actionMs, this.#parts.inbox.action(action));
    } catch (error) {
      const answer = answerToFailure(error);
      this.#parts.log.error({ error: describeError(error), answer: answer.code }, 'action failed');
      return answer;
    }
  }

  async #search(activity: Received, text: string | null): Promise<SearchAnswer> {
    const sender = senderOf(activity);
    const { inbox, actionMs, log } = this.#parts;
    if (sender === null) return { kind: 'message', text: TEKSTEN.onbekendePersoon };
    if (text === null) return { kind: 'message', text: TEKSTEN.onbekendeKnop };
    if (!this.#allowed(sender)) return { kind: 'message', text: TEKSTEN.teSnel };
    try {
      return await within(actionMs, inbox.search({ sender, place: placeOf(activity), text }));
    } catch (error) {
      log.error({ error: describeError(error) }, 'search failed');
      return { kind: 'message', text: TEKSTEN.nietGezocht };
    }
  }

  async #submit(activity: Received, sender: Sender): Promise<void> {
    const answer = await this.#press(activity, submitted(activity.value));
    const { background, responder } = this.#parts;
    background.run('submit', () =>
      responder.submitAnswer(placeOf(activity), sender, activity.replyToId, answer),
    );
  }

  async #speak(activity: Received, sender: Sender): Promise<void> {
    if (!this.#allowed(sender)) throw new Refused(429, 'sender-limit');
    const message = { sender, place: placeOf(activity), activityId: activity.id, ...spokenText(activity) };
    try {
      this.#reply(activity, await this.#parts.inbox.message(message));
    } catch (error) {
      const answer = answerToFailure(error);
      this.#parts.log.error({ error: describeError(error), answer: answer.code }, 'message failed');
      this.#reply(activity, [textMessage(answer.text)]);
    }
  }

  #reply(activity: Received, cards: readonly Message[]): void {
    if (cards.length === 0) return;
    const { background, responder } = this.#parts;
    background.run('reply', () => responder.replies(placeOf(activity), tenantOf(activity), cards));
  }

  #allowed(sender: Sender): boolean {
    return this.#limits.take(`${sender.tenantId} ${sender.objectId}`, this.#parts.wall());
  }
}
