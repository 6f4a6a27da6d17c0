import type { Activity, InvokeResponse, TurnContext } from 'botbuilder';
import { CloudAdapter } from 'botbuilder';

/**
 * botbuilder's adapter without its `process`, which prints errors to the console and puts their message in the
 * answer. Rejects with what botbuilder throws; {@link statusOfTurnError} says which HTTP status that is.
 */
export class InboundAdapter extends CloudAdapter {
  async receive(
    authorization: string,
    activity: Activity,
    turn: (context: TurnContext) => Promise<void>,
  ): Promise<InvokeResponse | undefined> {
    return this.processActivity(authorization, activity, turn);
  }
}
