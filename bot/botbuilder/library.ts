import type { Activity } from 'botbuilder';
import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import type { Log } from '../../src/app/logging/log.ts';
import type { BotSettings } from '../auth/settings.ts';
import { noToken } from '../auth/token-source.ts';
import type { Envelope, Library } from '../library.ts';
import { Refused } from '../refused.ts';
import { InboundAdapter } from './adapter.ts';
import { botAuthentication } from './authentication.ts';
import { keepKeysOffTheConsole } from './quiet-keys.ts';
import { botTokenSource } from './token-source.ts';
import { statusOfTurnError } from './turn-error.ts';
import { Turns } from './turns.ts';

/** The route has looked at what we read; botbuilder reads no more of it than the token's service url. */
const asActivity = (activity: Envelope): Activity => activity as Activity;

/** botbuilder: its authentication, its turns and its credentials. */
export function openBotbuilder({ demo, botFramework }: BotSettings, log: Log): Library {
  keepKeysOffTheConsole(log);
  // Without an app id botbuilder only accepts the kind that has no tenant.
  const settings = demo ? { ...botFramework, MicrosoftAppType: 'MultiTenant' } : botFramework;
  const factory = new ConfigurationServiceClientCredentialFactory(settings);
  const adapter = new InboundAdapter(botAuthentication(settings, factory));
  return {
    token: demo ? noToken : botTokenSource(settings, factory),
    async authenticate(authorization, activity) {
      try {
        await adapter.authenticate(authorization, asActivity(activity));
      } catch (error) {
        const status = statusOfTurnError(error);
        throw status === null ? error : new Refused(status, 'token');
      }
    },
    deliverTo(handler) {
      const turns = new Turns(handler);
      return (activity) => adapter.receive(asActivity(activity), (context) => turns.run(context));
    },
  };
}
