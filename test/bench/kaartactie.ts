import { startRedis } from '../support/redis.ts';
import type { Helper } from './helper.ts';
import { startHelper } from './helper.ts';
import { HOOFDLIJN } from './hoofdlijn.ts';
import type { Zaakplaats } from './kaartactie/clicks.ts';
import { clicks } from './kaartactie/clicks.ts';
import type { Load, Measured } from './kaartactie/load-process.ts';
import type { RedisWork } from './kaartactie/redis-work.ts';
import { redisWork } from './kaartactie/redis-work.ts';
import type { Meting } from './report.ts';
import { bericht, vergelijking } from './report.ts';
import { roomPerCase } from './room-per-case.ts';
import { paired, timed } from './rounds.ts';
import { compare, median, percentile } from './statistics.ts';

/** Rounds before the measured ones: a program of this size is compiled bit by bit, and one in use is warm. */
const WARM = 2;

export type KaartactieSize = {
  /** Many more than the connections, so that a step on a case never overtakes the one before it. */
  readonly zakenPerRonde: number;
  readonly rondes: number;
  /** Every one waits for its answer before the next press. */
  readonly verbindingen: number;
};

type Pressed = Measured & { readonly work: number };

/** Bytes of memory that a case may take. */
const ROOM = 24_000;

const RENDERED = '"type":"AdaptiveCard"';

/** Presses on cards through the whole program, against the least that botbuilder can do. */
export async function kaartactie(size: KaartactieSize): Promise<readonly Meting[]> {
  await using open = new AsyncDisposableStack();
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
  const serviceUrl = await connector.ask<string>('start');
  const botUrl = await bot.ask<string>('start', { socket: redis.socket, serviceUrl });
  const echoUrl = await echo.ask<string>('start');
  const memory = redis.client();
  const zaken = await bot.ask<readonly Zaakplaats[]>('intake', size.zakenPerRonde * (size.rondes + WARM));
  const stored = await bot.ask<number>('stored');
  const round = (nr: number): readonly string[] =>
    clicks(
      zaken.slice(nr * size.zakenPerRonde, (nr + 1) * size.zakenPerRonde),
      serviceUrl,
      nr * size.zakenPerRonde,
    );
  const press = async (url: string, nr: number, expect: string): Promise<Measured> =>
    load.ask<Measured>('press', {
      url,
      bodies: round(nr),
      connections: size.verbindingen,
      expect,
    } satisfies Load);

  const drains: number[] = [];
  const work: number[] = [];
  const inRedis: RedisWork[] = [];
  /** The presses of a round, with the time of a processor that the bot used for each while people waited. */
  const pressed = async (side: Helper, url: string, nr: number, expect: string): Promise<Pressed> => {
    const begin = await side.ask<number>('worked');
    const measured = await press(url, nr, expect);
    return { ...measured, work: ((await side.ask<number>('worked')) - begin) / measured.each.length };
  };
  const ours = async (nr: number): Promise<Pressed> => {
    const begin = await bot.ask<number>('worked');
    const before = await redisWork(memory);
    const measured = await pressed(bot, botUrl, nr, RENDERED);
    const after = await redisWork(memory);
    const presses = measured.each.length;
    inRedis.push({ calls: (after.calls - before.calls) / presses, ms: (after.ms - before.ms) / presses });
    drains.push(await timed(() => bot.ask('settled')));
    work.push(((await bot.ask<number>('worked')) - begin) / measured.each.length);
    return measured;
  };
  const theirs = async (nr: number): Promise<Pressed> => pressed(echo, echoUrl, nr, '"statusCode":200');
  for (let nr = size.rondes; nr < size.rondes + WARM; nr += 1) {
    await press(botUrl, nr, RENDERED);
    await theirs(nr);
  }
  await bot.ask('settled');
  const messages = await connector.ask<number>('taken');
  const rounds = await paired(size.rondes, ours, theirs);

  const clicksDone = zaken.length * HOOFDLIJN.length;
  const committed = (await bot.ask<number>('stored')) - stored;
  if (committed !== clicksDone) throw new Error(`${clicksDone} presses, ${committed} commands stored`);
  const of = (how: (one: Pressed) => number) =>
    compare(rounds.map((pair) => ({ ours: how(pair.ours), theirs: how(pair.theirs) })));
  const sent = (await connector.ask<number>('taken')) - messages;
  return [
    vergelijking(
      'kaartactie, p50',
      'ms',
      of(({ each }) => median(each)),
      { richting: '≤', ratio: 2 },
    ),
    vergelijking(
      'kaartactie, p99',
      'ms',
      of(({ each }) => percentile(each, 0.99)),
    ),
    vergelijking(
      'kaartactie, doorvoer',
      '/s',
      of(({ each, total }) => (each.length / total) * 1_000),
      {
        richting: '≥',
        ratio: 0.5,
      },
    ),
    vergelijking(
      'kaartactie, rekentijd per druk',
      'ms',
      of(({ work }) => work),
    ),
    bericht('kaartactie, aanroepen in Redis per druk', median(inRedis.map(({ calls }) => calls)), ''),
    bericht('kaartactie, rekentijd van Redis per druk', median(inRedis.map(({ ms }) => ms)), 'ms'),
    bericht('kaartactie, berichten naar Teams per druk', sent / (size.rondes * round(0).length), ''),
    bericht('kaartactie, rekentijd per druk, kaarten bijwerken inbegrepen', median(work), 'ms'),
    bericht('kaartactie, tot elke kaart klopt na een ronde', median(drains), 'ms'),
    vergelijking(
      'Redis per open zaak van 40 gebeurtenissen',
      'B',
      compare([{ ours: await roomPerCase(memory, zaken, 40), theirs: ROOM }]),
      { richting: '≤', ratio: 1 },
    ),
  ];
}
