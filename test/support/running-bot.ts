import { PassThrough } from 'node:stream';
import { pino } from 'pino';
import type { BotSettings, LibraryName } from '../../bot/auth/settings.ts';
import type { Bot } from '../../bot/create-bot.ts';
import { createBot } from '../../bot/create-bot.ts';
import { createServer } from '../../src/infra/http/server/create-server.ts';
import { RecordingInbox } from './recording-inbox.ts';

/** What holds for the bot holds on each library. */
export const LIBRARIES: readonly LibraryName[] = ['botbuilder', 'teams-sdk'];

export const DEMO: BotSettings = {
  library: 'botbuilder',
  demo: true,
  host: '127.0.0.1',
  botFramework: { MicrosoftAppId: '' },
  serviceUrlHosts: [],
};

type Patience = { readonly timeoutMs?: number; readonly actionMs?: number };

export type PostOptions = { readonly token?: string; readonly host?: string };

export type RunningBot = AsyncDisposable & {
  readonly url: string;
  readonly inbox: RecordingInbox;
  readonly bot: Bot;
  /** Moves the bot's wall clock, ms. */
  passes(ms: number): void;
  /** Posts an activity as the channel service would. */
  post(activity: object, options?: PostOptions): Promise<{ status: number; body: unknown }>;
  /** Posts and waits until the bot has done what it does after answering. */
  deliver(activity: object): Promise<{ status: number; body: unknown }>;
  /** Everything logged so far, as text. */
  logged(): string;
};

function parsed(text: string): unknown {
  return text === '' ? null : JSON.parse(text);
}

/**
 * The bot shell on a real HTTP server, with an inbox that records.
 *
 * @param patience ms that Teams and a press may take; as in production when left out
 */
export async function startBot(settings: BotSettings = DEMO, patience: Patience = {}): Promise<RunningBot> {
  const inbox = new RecordingInbox();
  const lines: string[] = [];
  const stream = new PassThrough();
  stream.on('data', (line: Buffer) => lines.push(line.toString()));
  const log = pino({ level: 'info' }, stream);
  let now = Date.parse('2026-01-05T10:00:00Z');
  const bot = await createBot({ settings, inbox, log, wall: () => now, ...patience });
  const server = createServer({ log });
  await server.register(bot.routes);
  const url = await server.listen({ host: '127.0.0.1', port: 0 });

  async function post(
    activity: object,
    options: PostOptions = {},
  ): Promise<{ status: number; body: unknown }> {
    const response = await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(options.token === undefined ? {} : { authorization: `Bearer ${options.token}` }),
      },
      body: JSON.stringify(activity),
    });
    return { status: response.status, body: parsed(await response.text()) };
  }

  return {
    url,
    inbox,
    bot,
    post,
    passes(ms) {
      now += ms;
    },
    async deliver(activity) {
      const answer = await post(activity);
      await bot.settled();
      return answer;
    },
    logged: () => lines.join(''),
    async [Symbol.asyncDispose]() {
      await server.close();
      await bot.settled();
    },
  };
}
