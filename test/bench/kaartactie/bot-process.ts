import { randomBytes } from 'node:crypto';
import type { BotFrameworkSettings, BotSettings } from '../../../bot/auth/settings.ts';
import type { Bot } from '../../../bot/create-bot.ts';
import { createBot } from '../../../bot/create-bot.ts';
import type { Running } from '../../../src/app/program.ts';
import { createProgram } from '../../../src/app/program.ts';
import { locatieStream, locatieStreams } from '../../../src/app/streams/locatie-streams.ts';
import { readKeyRing } from '../../../src/infra/crypto/key-ring.ts';
import { createServer } from '../../../src/infra/http/server/create-server.ts';
import { createLogger } from '../../../src/infra/logging/create-logger.ts';
import { createMetrics } from '../../../src/infra/metrics/create-metrics.ts';
import type { RedisPorts } from '../../../src/infra/redis/open-redis.ts';
import { openRedis } from '../../../src/infra/redis/open-redis.ts';
import { WebhookSender } from '../../../src/infra/webhook/webhook-sender.ts';
import { NO_PAGER } from '../../support/no-pager.ts';
import { until } from '../../support/until.ts';
import { serve } from '../helper.ts';
import { melding } from '../hoofdlijn.ts';
import { flood } from '../rounds.ts';
import { collegas, LOCATIES, TENANT, werkplek } from '../werkplek.ts';
import { workedMs } from '../worked.ts';
import { chatAt, TEAMS } from './chat-elsewhere.ts';
import type { Zaakplaats } from './clicks.ts';
import type { Ingangen } from './ingangen.ts';

export type Omgeving = {
  readonly socket: string;
  /** Where messages go. */
  readonly chat: string;
  /** Whose presses it takes. */
  readonly botFramework: BotFrameworkSettings;
};

/** The program as bot/main.ts puts it together, on a Redis and a chat service that it is given. */
async function start({ socket, chat, botFramework }: Omgeving) {
  const metrics = createMetrics();
  const log = createLogger({ level: 'info' });
  const ports = await openRedis({
    target: { url: socket },
    keys: readKeyRing(`proef:${randomBytes(32).toString('base64')}`),
    clock: { kind: 'demo', speed: 1 },
  });
  const clock = ports.clock.view;
  const locaties = new Map(LOCATIES.map((id) => [id, werkplek(id)]));
  for (const id of LOCATIES) await settle(ports, id);
  const program = createProgram({
    ...ports,
    clock,
    locaties,
    ...NO_PAGER,
    webhooks: new WebhookSender({ locaties, sleutels: new Map(), wall: () => clock.wall() }),
    ids: { token: () => randomBytes(16).toString('base64url') },
    log,
    metrics,
    random: Math.random,
  });
  const botWith = (settings: Omit<BotSettings, 'library' | 'host'>): Promise<Bot> =>
    createBot({
      settings: {
        library: process.env['TEAMS_BIBLIOTHEEK'] === 'teams-sdk' ? 'teams-sdk' : 'botbuilder',
        host: '127.0.0.1',
        ...settings,
      },
      inbox: program.inbox,
      log,
      wall: () => clock.wall(),
    });
  const ondertekend = await botWith({
    demo: false,
    botFramework,
    serviceUrlHosts: [new URL(TEAMS).hostname],
  });
  // Messages go out as in the demo: the service that gives a bot its own tokens takes https only.
  const open = await botWith({ demo: true, botFramework: { MicrosoftAppId: '' }, serviceUrlHosts: [] });
  const servers = [createServer({ log }), createServer({ log })] as const;
  await servers[0].register(ondertekend.routes);
  await servers[1].register(open.routes);
  const running = program.run(chatAt(chat, open.channel));
  for (const runner of running.runners.values()) runner.start();
  const ingangen: Ingangen = {
    ondertekend: await servers[0].listen({ host: '127.0.0.1', port: 0 }),
    open: await servers[1].listen({ host: '127.0.0.1', port: 0 }),
  };
  return { ports, program, bots: [ondertekend, open], servers, running, metrics, ingangen };
}

/** A bound channel, and people on duty who spoke to the bot before. */
async function settle({ store, directory, clock }: RedisPorts, id: string): Promise<void> {
  const kanaal = {
    serviceUrl: TEAMS,
    tenantId: TENANT,
    teamId: `19:team-${id}`,
    channelId: `19:${id}@thread.tacv2`,
  };
  const actor = { soort: 'persoon', persoonId: 'kpc', rollen: [{ rol: 'kpc' }] } as const;
  const om = { nu: clock.view.caseNow(), actor, wieMagKoppelen: ['kpc'] } as const;
  const command = { type: 'koppel-kanaal', kanaal } as const;
  await locatieStreams(store, () => undefined).execute(locatieStream(id), { command, om }, `koppel ${id}`);
  for (const { objectId } of collegas(id).filter((one) => one.id.endsWith('-0'))) {
    const conversationId = `a:${objectId}`;
    const ref = { serviceUrl: TEAMS, tenantId: TENANT, userId: `29:${objectId}`, conversationId };
    await directory.savePerson({ tenantId: TENANT, objectId }, ref);
  }
}

let up: Awaited<ReturnType<typeof start>> | null = null;
let taken = 0;

function program(): NonNullable<typeof up> {
  if (up === null) throw new Error('not started');
  return up;
}

/** Nothing is due any more: every card stands. */
async function settled(running: Running, ports: RedisPorts): Promise<void> {
  await until(
    'every card stands',
    async () => {
      const waits = await Promise.all([...running.runners.keys()].map((id) => ports.agenda.untilNext(id)));
      return waits.every((ms) => ms === null || ms > 1_000);
    },
    120_000,
  );
}

serve(
  {
    start: async (omgeving: Omgeving): Promise<Ingangen> => {
      up = await start(omgeving);
      return up.ingangen;
    },
    /** Takes in so many new cases and waits until their cards stand. */
    intake: async (count: number): Promise<readonly Zaakplaats[]> => {
      const { program: program_, ports, running } = program();
      const from = taken;
      taken += count;
      const places: Zaakplaats[] = [];
      await flood(count, 8, async (index) => {
        const nr = from + index;
        const locatie = LOCATIES[nr % LOCATIES.length] ?? '';
        const message = melding(locatie, nr, ports.clock.view.caseNow());
        const result = await program_.intake.receive(message);
        if (!('zaakId' in result)) throw new Error(`intake: ${result.kind}`);
        const { position } = await ports.store.load({ locatie, soort: 'zaak', id: result.zaakId });
        places.push({ locatie, zaakId: result.zaakId, ...position });
      });
      await settled(running, ports);
      return places;
    },
    settled: async () => settled(program().running, program().ports),
    worked: () => Promise.resolve(workedMs()),
    /** Commands stored so far, by the program's own count. */
    stored: async () => {
      const { text } = await program().metrics.read();
      return [...text.matchAll(/^negenuur_commands_total\{.*outcome="stored".*\} (\d+)$/gm)].reduce(
        (sum, [, count]) => sum + Number(count),
        0,
      );
    },
  },
  async () => {
    if (up === null) return;
    await up.running.stop();
    for (const server of up.servers) await server.close();
    for (const bot of up.bots) await bot.settled();
    up.ports.close();
  },
);
