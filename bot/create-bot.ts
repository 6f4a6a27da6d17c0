import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import type { FastifyPluginAsync } from 'fastify';
import { Background } from '../src/app/background.ts';
import type { Log } from '../src/app/logging/log.ts';
import type { Channel } from '../src/app/ports/channel.ts';
import type { Inbox } from '../src/app/ports/inbox.ts';
import { botAuthentication, channelIssuer } from './auth/authentication.ts';
import { keyEndorsements } from './auth/endorsements.ts';
import { keepKeysOffTheConsole } from './auth/quiet-keys.ts';
import type { ServiceHosts } from './auth/service-hosts.ts';
import type { BotSettings } from './auth/settings.ts';
import { UnsafeBotSettings, unsafeSettings } from './auth/settings.ts';
import { botTokenSource, noToken } from './auth/token-source.ts';
import { InboundAdapter } from './inbound/adapter.ts';
import { InboundHandler } from './inbound/handler.ts';
import { PresenceNotes } from './inbound/presence.ts';
import { Responder } from './inbound/respond.ts';
import { messagesRoute } from './inbound/route.ts';
import { ConnectorChannel } from './outbound/channel.ts';
import { createConnectorClient } from './outbound/connector-client.ts';

/** ms for one call to the connector; the agenda's lease must be more than twice this. */
const CONNECTOR_TIMEOUT = 15_000;

/** ms the program may take for a button; people see an error of Teams itself after about five seconds. */
const ACTION_DEADLINE = 4_000;

export type BotOptions = {
  readonly settings: BotSettings;
  readonly inbox: Inbox;
  readonly log: Log;
  /** Wall clock, epoch ms. */
  readonly wall: () => number;
  /** ms for one call to the connector. */
  readonly timeoutMs?: number;
  /** ms the program may take for a button. */
  readonly actionMs?: number;
};

export type Bot = {
  /** Registers `POST /api/messages`. */
  readonly routes: FastifyPluginAsync;
  readonly channel: Channel;
  /** Resolves when replies under way have been sent or given up. Close the server first. */
  settled(): Promise<void>;
};

/**
 * The chat side of the program: activities in, messages out.
 * @throws UnsafeBotSettings when authentication would be off or a needed setting is missing
 */
export function createBot(options: BotOptions): Bot {
  const { settings, inbox, log, wall } = options;
  const problems = unsafeSettings(settings);
  if (problems.length > 0) throw new UnsafeBotSettings(problems);

  keepKeysOffTheConsole(log);
  const { demo } = settings;
  // Without an app id botbuilder only accepts the kind that has no tenant.
  const botFramework = demo
    ? { ...settings.botFramework, MicrosoftAppType: 'MultiTenant' }
    : settings.botFramework;
  const hosts: ServiceHosts = { hosts: settings.serviceUrlHosts, loopbackOnly: demo };
  const factory = new ConfigurationServiceClientCredentialFactory(botFramework);
  const token = demo ? noToken : botTokenSource(botFramework, factory);
  const client = createConnectorClient({
    hosts,
    token,
    wall,
    timeoutMs: options.timeoutMs ?? CONNECTOR_TIMEOUT,
  });
  const channel = new ConnectorChannel(client, botFramework.MicrosoftAppId, log);

  const background = new Background(log);
  const notes = new PresenceNotes(inbox, log, wall);
  const responder = new Responder(channel, log);
  const handler = new InboundHandler({
    inbox,
    notes,
    responder,
    background,
    log,
    wall,
    actionMs: options.actionMs ?? ACTION_DEADLINE,
  });
  const adapter = new InboundAdapter(
    botAuthentication(botFramework, factory),
    demo ? null : keyEndorsements(botFramework, wall),
  );
  const expected = demo
    ? null
    : { issuer: channelIssuer(botFramework), audience: botFramework.MicrosoftAppId };
  const turn = (context: Parameters<typeof handler.run>[0]): Promise<void> => handler.run(context);

  return {
    routes: messagesRoute({
      adapter,
      turn,
      press: (activity) => handler.press(activity),
      hosts,
      expected,
      log,
      wall,
    }),
    channel,
    settled: () => background.settled(),
  };
}
