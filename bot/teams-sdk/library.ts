import type { BotSettings } from '../auth/settings.ts';
import { noToken } from '../auth/token-source.ts';
import type { InboundHandler } from '../inbound/handler.ts';
import type { Envelope, Library } from '../library.ts';
import { openGate } from './gate.ts';
import { sdkTokenSource, tokensOf } from './token-source.ts';

/** Kind by kind, as botbuilder's turns do. @returns the status to answer with */
async function deliver(handler: InboundHandler, activity: Envelope): Promise<number> {
  handler.seen(activity);
  switch (activity.type) {
    case 'message':
      await handler.message(activity);
      return 200;
    case 'installationUpdate':
      await handler.installation(activity);
      return 200;
    case 'conversationUpdate':
      await handler.members(activity);
      return 200;
    // Buttons never come here (`route.ts`), and of all else that can be invoked we have nothing.
    case 'invoke':
      return 501;
    default:
      return 200;
  }
}

/** Microsoft's library for Teams (`@microsoft/teams.apps`): its check of tokens and its credentials. */
export async function openTeamsSdk(settings: BotSettings): Promise<Library> {
  return {
    authenticate: await openGate(settings),
    deliverTo: (handler) => (activity) => deliver(handler, activity),
    token: settings.demo ? noToken : sdkTokenSource(() => tokensOf(settings.botFramework)),
  };
}
