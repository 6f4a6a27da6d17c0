import { randomBytes } from 'node:crypto';
import { setTimeout as slaap } from 'node:timers/promises';
import { ConnectorChannel } from '../../bot/outbound/channel.ts';
import { createConnectorClient } from '../../bot/outbound/connector-client.ts';
import { createProgram } from '../../src/app/program.ts';
import { locatieStream, locatieStreams } from '../../src/app/streams/locatie-streams.ts';
import { zaakStream, zaakStreams } from '../../src/app/streams/zaak-streams.ts';
import { pacedChannel } from '../../src/app/sync/paced-channel.ts';
import type { Locatie } from '../../src/domain/instellingen/locatie.ts';
import type { Tijdstip } from '../../src/domain/termijnen/tijdstip.ts';
import { MINUUT } from '../../src/domain/termijnen/tijdstip.ts';
import { createMetrics } from '../../src/infra/metrics/create-metrics.ts';
import { CLOCK_KEY } from '../../src/infra/redis/keys.ts';
import type { RedisPorts } from '../../src/infra/redis/open-redis.ts';
import { WebhookSender } from '../../src/infra/webhook/webhook-sender.ts';
import { startHelper } from '../bench/helper.ts';
import { flood } from '../bench/rounds.ts';
import { percentile } from '../bench/statistics.ts';
import { NO_PAGER } from '../support/no-pager.ts';
import { startRedis } from '../support/redis.ts';
import { silentLog } from '../support/silent-log.ts';
import { until } from '../support/until.ts';
import type { Spreiding } from './cijfers.ts';
import { zetKlaar } from './klaarzetten.ts';
import type { Dag, Gegeven } from './maandag.ts';

/** What one minute came to with the real runner on a real Redis. */
export type EchteMinuut = {
  readonly van: Tijdstip;
  readonly wekkers: number;
  /** What people did. */
  readonly opdrachten: number;
  readonly geweigerd: number;
  /** From due until the runner has it. */
  readonly wekkerTeLaat: Spreiding;
  /** From the press to the stored answer. */
  readonly opdrachtDuur: Spreiding;
  readonly oproepen: number;
  /** ms after the minute until every card stood. */
  readonly uitloop: number;
};

/** Before the minute, so that everything is in place when it begins. */
const AANLOOP = 10 * MINUUT;
/** An agenda that has nothing for so long has done the minute. */
const RUST = 1_000;

/** A timer is at most so late while the program is up (invariant 3), ms. */
const OP_TIJD = 1_000;

export function isOpTijd({ wekkers, wekkerTeLaat }: EchteMinuut): boolean {
  return wekkers > 0 && wekkerTeLaat.max <= OP_TIJD;
}

const spreiding = (ms: readonly number[]): Spreiding =>
  ms.length === 0
    ? { p50: 0, p99: 0, max: 0 }
    : { p50: percentile(ms, 0.5), p99: percentile(ms, 0.99), max: percentile(ms, 1) };

/** The minute in which the most timers and answers came. */
function drukste({ van, gegeven }: Dag): { readonly van: Tijdstip; readonly gegeven: readonly Gegeven[] } {
  const perMinuut = Map.groupBy(
    gegeven.filter(({ op }) => op >= van),
    ({ op }) => Math.floor((op - van) / MINUUT),
  );
  const [minuut, lijst] = [...perMinuut].reduce(
    (meest, een) => (een[1].length > meest[1].length ? een : meest),
    [0, []] as [number, Gegeven[]],
  );
  return { van: van + minuut * MINUUT, gegeven: lijst };
}

/** A bound channel, and people who have spoken to the bot. */
async function koppel(
  { store, directory, clock }: RedisPorts,
  locatie: Locatie,
  serviceUrl: string,
): Promise<void> {
  const kanaal = {
    serviceUrl,
    tenantId: 't',
    teamId: `19:${locatie.id}`,
    channelId: `19:${locatie.id}@thread.tacv2`,
  };
  const actor = { soort: 'persoon', persoonId: 'kpc', rollen: [{ rol: 'kpc' }] } as const;
  const om = { nu: clock.view.caseNow(), actor, wieMagKoppelen: ['kpc'] } as const;
  const command = { type: 'koppel-kanaal', kanaal } as const;
  await locatieStreams(store, () => undefined).execute(locatieStream(locatie.id), { command, om }, 'koppel');
  for (const { identiteiten, id } of locatie.personen) {
    for (const identiteit of identiteiten) {
      const conversationId = `a:${locatie.id}/${id}`;
      await directory.savePerson(identiteit, {
        serviceUrl,
        tenantId: 't',
        userId: `29:${id}`,
        conversationId,
      });
    }
  }
}

/** The busiest minute of the day once more: real time, real Redis, the real runner, a chat service beside it. */
export async function speelEcht(dag: Dag): Promise<EchteMinuut> {
  await using open = new AsyncDisposableStack();
  const { van, gegeven } = drukste(dag);
  const redis = await startRedis();
  open.defer(() => redis.stop());
  const connector = await startHelper('./kaartactie/connector-process.ts');
  open.defer(() => connector.stop());
  const serviceUrl = await connector.ask<string>('start');
  await redis.client().hset(CLOCK_KEY, { w: Date.now(), c: van - AANLOOP, s: 1 });
  const ports = await redis.open();
  const clock = ports.clock.view;
  const locaties = new Map(dag.locaties.map((locatie) => [locatie.id, locatie]));
  for (const locatie of dag.locaties) await koppel(ports, locatie, serviceUrl);

  const teLaat: number[] = [];
  let meet = false;
  const program = createProgram({
    ...ports,
    clock,
    locaties,
    ...NO_PAGER,
    webhooks: new WebhookSender({ locaties, sleutels: new Map(), wall: () => clock.wall() }),
    ids: { token: () => randomBytes(16).toString('base64url') },
    log: silentLog,
    metrics: {
      ...createMetrics(),
      agendaLate: (kind, ms) => {
        if (meet && kind === 'timer') teLaat.push(ms);
      },
    },
    random: Math.random,
  });
  const client = createConnectorClient({
    hosts: { hosts: [], loopbackOnly: true },
    token: { get: async () => null, forget: () => undefined },
    wall: Date.now,
    timeoutMs: 15_000,
  });
  const teams = new ConnectorChannel(client, 'app', silentLog);
  const running = program.run(pacedChannel(teams, ports.pace));
  for (const runner of running.runners.values()) runner.start();
  open.defer(() => running.stop());
  const klaar = async (): Promise<boolean> => {
    const waits = await Promise.all([...locaties.keys()].map((id) => ports.agenda.untilNext(id, 'sync')));
    return waits.every((ms) => ms === null || ms > RUST);
  };
  await until('the empty tables stand', klaar, 120_000);
  await flood(dag.zaken.length, 8, async (nr) => {
    const loop = dag.zaken[nr];
    if (loop !== undefined) await zetKlaar(ports, loop, van, serviceUrl);
  });

  await ports.clock.advance(Math.max(0, van - clock.caseNow() - 10 * RUST));
  // What the jump made due is no part of the minute.
  await slaap(Math.max(0, van - RUST - clock.caseNow()));
  const vooraf = await connector.ask<number>('taken');
  meet = true;
  const duur: number[] = [];
  let geweigerd = 0;
  const zaken = zaakStreams(ports.store, (id) => running.runners.get(id)?.wake());
  const vanMensen = gegeven.filter(({ actor }) => actor.soort === 'persoon');
  await Promise.all(
    vanMensen.map(async ({ op, loop, actor, command }, nr) => {
      await slaap(Math.max(0, op - clock.caseNow()));
      const stream = zaakStream(loop.id);
      if (stream === null) throw new Error('no stream');
      const vtOrganisaties = loop.locatie.vtOrganisaties.map(({ id }) => id);
      const begin = performance.now();
      const om = { nu: clock.caseNow(), actor, vtOrganisaties };
      const uitkomst = await zaken.execute(stream, { command, om }, `simulatie:${nr}`);
      duur.push(performance.now() - begin);
      if (uitkomst.kind === 'refused') geweigerd += 1;
    }),
  );
  await slaap(Math.max(0, van + MINUUT - clock.caseNow()));
  meet = false;
  const einde = performance.now();
  await until('every card stands', klaar, 300_000);
  return {
    van,
    wekkers: teLaat.length,
    opdrachten: duur.length,
    geweigerd,
    wekkerTeLaat: spreiding(teLaat),
    opdrachtDuur: spreiding(duur),
    oproepen: (await connector.ask<number>('taken')) - vooraf,
    uitloop: performance.now() - einde,
  };
}
