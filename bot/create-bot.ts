import type { FastifyPluginAsync } from 'fastify';
import { Background } from '../src/app/background.ts';
import type { Log } from '../src/app/logging/log.ts';
import type { Channel } from '../src/app/ports/channel.ts';
import type { Inbox } from '../src/app/ports/inbox.ts';
import { tracedChannel } from '../src/app/tracing/traced-channel.ts';
import type { Traces } from '../src/app/tracing/traces.ts';
import { cloudOf } from './auth/cloud.ts';
import { keyEndorsements } from './auth/endorsements.ts';
import type { ServiceHosts } from './auth/service-hosts.ts';
import type { BotSettings } from './auth/settings.ts';
import { UnsafeBotSettings, unsafeSettings } from './auth/settings.ts';
import { InboundHandler } from './inbound/handler.ts';
import { PresenceNotes } from './inbound/presence.ts';
import { Responder } from './inbound/respond.ts';
import { messagesRoute } from './inbound/route.ts';
import type { Library } from './library.ts';
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
  /** Told of each call to Teams. */
  readonly traces?: Traces;
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

/** Only the library that was chosen is loaded: each takes a while and tens of MB. */
async function openLibrary(settings: BotSettings, log: Log): Promise<Library> {
  switch (settings.library) {
    case 'botbuilder': {
      const { openBotbuilder } = await import('./botbuilder/library.ts');
      return openBotbuilder(settings, log);
    }
    case 'teams-sdk': {
      const { openTeamsSdk } = await import('./teams-sdk/library.ts');
      return openTeamsSdk(settings);
    }
  }
}

/**
 * The chat side of the program: activities in, messages out.
 * @throws UnsafeBotSettings when authentication would be off or a needed setting is missing
 */
export async function createBot(options: BotOptions): Promise<Bot> {
  const { settings, inbox, log, wall } = options;
  const problems = unsafeSettings(settings);
  if (problems.length > 0) throw new UnsafeBotSettings(problems);

  const { demo, botFramework } = settings;
  const library = await openLibrary(settings, log);
  const hosts: ServiceHosts = { hosts: settings.serviceUrlHosts, loopbackOnly: demo };
  const client = createConnectorClient({
    hosts,
    token: library.token,
    wall,
    timeoutMs: options.timeoutMs ?? CONNECTOR_TIMEOUT,
  });
  const connector = new ConnectorChannel(client, botFramework.MicrosoftAppId, log);
  const channel = options.traces === undefined ? connector : tracedChannel(connector, options.traces);

  const background = new Background(log);
  const handler = new InboundHandler({
    inbox,
    notes: new PresenceNotes(inbox, log, wall),
    responder: new Responder(channel, log),
    background,
    log,
    wall,
    actionMs: options.actionMs ?? ACTION_DEADLINE,
  });
  const expected = demo
    ? null
    : {
        issuer: cloudOf(botFramework).issuer,
        audience: botFramework.MicrosoftAppId,
        endorsements: keyEndorsements(botFramework, wall),
      };

  return {
    routes: messagesRoute({
      authenticate: (authorization, activity) => library.authenticate(authorization, activity),
      press: (activity) => handler.press(activity),
      extension: (activity) => handler.extension(activity),
      deliver: library.deliverTo(handler),
      hosts,
      expected,
      log,
      wall,
    }),
    channel,
    settled: () => background.settled(),
  };
}
