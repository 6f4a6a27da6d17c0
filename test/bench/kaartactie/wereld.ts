import { startRedis } from '../../support/redis.ts';
import type { Helper } from '../helper.ts';
import { startHelper } from '../helper.ts';
import { paired, timed } from '../rounds.ts';
import type { Omgeving } from './bot-process.ts';
import { TEAMS } from './chat-elsewhere.ts';
import type { Zaakplaats } from './clicks.ts';
import { clicks } from './clicks.ts';
import type { Ondertekening } from './connector-process.ts';
import type { Ingangen } from './ingangen.ts';
import type { Load, Measured } from './load-process.ts';
import type { RedisWork } from './redis-work.ts';
import { redisWork } from './redis-work.ts';

/** Rounds before the measured ones: a program of this size is compiled bit by bit, and one in use is warm. */
const WARM = 2;

const RENDERED = '"type":"AdaptiveCard"';

export type Size = {
  /** Many more than the connections, so that a step on a case never overtakes the one before it. */
  readonly zakenPerRonde: number;
  readonly rondes: number;
  /** Every one waits for its answer before the next press. */
  readonly verbindingen: number;
};

/** The presses of a round; `work` is the time of a processor, in ms, that each took while people waited. */
export type Pressed = Measured & { readonly work: number };

/** What a round of ours cost besides: `work` with the cards that were brought up to date after it, `drain` how long. */
export type Nasleep = { readonly redis: RedisWork; readonly drain: number; readonly work: number };

export type Rondes = {
  readonly paren: readonly { readonly ours: Pressed; readonly theirs: Pressed }[];
  readonly nasleep: readonly Nasleep[];
};

/** Everything that is measured, each in a process of its own. */
export type Wereld = AsyncDisposable & {
  readonly redis: ReturnType<Awaited<ReturnType<typeof startRedis>>['client']>;
  readonly zaken: readonly Zaakplaats[];
  /** Presses by one entrance, both sides the same ones in turns, each on cases that nobody pressed on before. */
  measure(ingang: keyof Ingangen): Promise<Rondes>;
  /** Commands that the program stored so far. */
  stored(): Promise<number>;
  /** Messages that the chat service took so far. */
  sent(): Promise<number>;
};

/** @param entrances how many times there will be measured */
export async function startWereld(size: Size, entrances: number): Promise<Wereld> {
  const open = new AsyncDisposableStack();
  const redis = await startRedis();
  open.defer(() => redis.stop());
  const helper = async (file: string): Promise<Helper> => {
    const started = await startHelper(`./kaartactie/${file}`);
    open.defer(() => started.stop());
    return started;
  };
  const [connector, bot, echo, load] = await Promise.all([
    helper('connector-process.ts'),
    helper('bot-process.ts'),
    helper('echo-process.ts'),
    helper('load-process.ts'),
  ]);
  const chat = await connector.ask<string>('start');
  const { settings, token } = await connector.ask<Ondertekening>('ondertekening');
  const omgeving: Omgeving = { socket: redis.socket, chat, botFramework: settings };
  const onze = await bot.ask<Ingangen>('start', omgeving);
  const kale = await echo.ask<Ingangen>('start', settings);
  const komtVan = {
    ondertekend: { serviceUrl: TEAMS, token },
    open: { serviceUrl: chat, token: null },
  } as const;
  const memory = redis.client();
  const perIngang = size.rondes + WARM;
  const zaken = await bot.ask<readonly Zaakplaats[]>('intake', size.zakenPerRonde * perIngang * entrances);
  let used = 0;

  function pressesOf(ingang: keyof Ingangen): { readonly ours: Load; readonly theirs: Load } {
    const from = used;
    used += size.zakenPerRonde;
    const { serviceUrl, token: proof } = komtVan[ingang];
    const bodies = clicks(zaken.slice(from, used), serviceUrl, from);
    const both = { bodies, connections: size.verbindingen, token: proof };
    return {
      ours: { ...both, url: onze[ingang], expect: RENDERED },
      theirs: { ...both, url: kale[ingang], expect: '"statusCode":200' },
    };
  }
  async function pressed(side: Helper, presses: Load): Promise<Pressed> {
    const begin = await side.ask<number>('worked');
    const measured = await load.ask<Measured>('press', presses);
    return { ...measured, work: ((await side.ask<number>('worked')) - begin) / measured.each.length };
  }

  return {
    redis: memory,
    zaken,
    async measure(ingang) {
      const rondes = Array.from({ length: perIngang }, () => pressesOf(ingang));
      const of = (nr: number, side: 'ours' | 'theirs'): Load => {
        const ronde = rondes[nr];
        if (ronde === undefined) throw new RangeError(`no round ${nr}`);
        return ronde[side];
      };
      const nasleep: Nasleep[] = [];
      const ours = async (nr: number): Promise<Pressed> => {
        const begin = await bot.ask<number>('worked');
        const before = await redisWork(memory);
        const measured = await pressed(bot, of(nr, 'ours'));
        const after = await redisWork(memory);
        const drain = await timed(() => bot.ask('settled'));
        const presses = measured.each.length;
        nasleep.push({
          redis: { calls: (after.calls - before.calls) / presses, ms: (after.ms - before.ms) / presses },
          drain,
          work: ((await bot.ask<number>('worked')) - begin) / presses,
        });
        return measured;
      };
      const paren = await paired(perIngang, ours, (nr) => pressed(echo, of(nr, 'theirs')));
      return { paren: paren.slice(WARM), nasleep: nasleep.slice(WARM) };
    },
    stored: () => bot.ask<number>('stored'),
    sent: () => connector.ask<number>('taken'),
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  };
}
