import type { Activity, InvokeResponse } from 'botbuilder';
import { CloudAdapter, INVOKE_RESPONSE_KEY, TurnContext } from 'botbuilder';
import type { BotFrameworkAuthentication } from 'botframework-connector';
import * as z from 'zod';
import type { Endorsements } from '../auth/endorsements.ts';

const Stored = z.object({ value: z.object({ status: z.number(), body: z.unknown().optional() }) });

/**
 * botbuilder's adapter, less two things. Its `process` prints errors to the console and puts their message in the
 * answer. Its `processActivity` builds a client for sending in every turn; we send through the `Channel` port, so
 * in our turns there is nothing that could repeat a POST by itself, and a button costs less.
 */
export class InboundAdapter extends CloudAdapter {
  readonly #endorsements: Endorsements | null;

  /** @param endorsements null in the demo, where nothing is signed */
  constructor(authentication: BotFrameworkAuthentication, endorsements: Endorsements | null) {
    super(authentication);
    this.#endorsements = endorsements;
  }

  /** @throws what botbuilder throws for a bad token (`statusOfTurnError`) */
  async authenticate(authorization: string, activity: Activity): Promise<void> {
    await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
    await this.#endorsements?.check(authorization, activity.channelId);
  }

  /**
   * Runs one turn for an activity whose token was checked.
   *
   * @returns the answer to an invoke, undefined for everything else
   * @throws what the turn throws
   */
  async receive(
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    const context = new TurnContext(this, activity);
    await this.runMiddleware(context, turn);
    if (activity.type !== 'invoke') return undefined;
    const stored = Stored.safeParse(context.turnState.get(INVOKE_RESPONSE_KEY));
    return stored.success ? stored.data.value : { status: 501 };
  }
}
