import type { InvokeResponse, TurnContext } from 'botbuilder';
import { TeamsActivityHandler } from 'botbuilder';
import type { InboundHandler } from '../inbound/handler.ts';

/** Brings the turns of botbuilder to what handles them, kind by kind. */
export class Turns extends TeamsActivityHandler {
  readonly #handler: InboundHandler;

  constructor(handler: InboundHandler) {
    super();
    this.#handler = handler;
  }

  protected override async onTurnActivity(context: TurnContext): Promise<void> {
    this.#handler.seen(context.activity);
    await super.onTurnActivity(context);
  }

  /** Buttons never come here (`route.ts`), and of all else that can be invoked we have nothing. */
  protected override onInvokeActivity(): Promise<InvokeResponse> {
    return Promise.resolve({ status: 501 });
  }

  protected override async onMessageActivity(context: TurnContext): Promise<void> {
    await this.#handler.message(context.activity);
  }

  protected override async onInstallationUpdateActivity(context: TurnContext): Promise<void> {
    await this.#handler.installation(context.activity);
  }

  // TeamsActivityHandler would ask Teams for the details of each member here, with botbuilder's own retries.
  protected override async onConversationUpdateActivity(context: TurnContext): Promise<void> {
    await this.#handler.members(context.activity);
  }
}
