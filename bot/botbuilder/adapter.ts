import type { Activity, InvokeResponse } from 'botbuilder';
import { CloudAdapter, INVOKE_RESPONSE_KEY, TurnContext } from 'botbuilder';
import * as z from 'zod';

const Stored = z.object({ value: z.object({ status: z.number() }) });

/**
 * botbuilder's adapter, less two things. Its `process` prints errors to the console and puts their message in the
 * answer. Its `processActivity` builds a client for sending in every turn; we send through the `Channel` port, so
 * in our turns there is nothing that could repeat a POST by itself, and a button costs less.
 */
export class InboundAdapter extends CloudAdapter {
  /** @throws what botbuilder throws for a bad token (`statusOfTurnError`) */
  async authenticate(authorization: string, activity: Activity): Promise<void> {
    await this.botFrameworkAuthentication.authenticateRequest(activity, authorization);
  }

  /**
   * Runs one turn for an activity whose token was checked.
   *
   * @returns the status to answer with
   * @throws what the turn throws
   */
  async receive(
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse['status']> {
    const context = new TurnContext(this, activity);
    await this.runMiddleware(context, turn);
    if (activity.type !== 'invoke') return 200;
    const stored = Stored.safeParse(context.turnState.get(INVOKE_RESPONSE_KEY));
    return stored.success ? stored.data.value.status : 501;
  }
}
