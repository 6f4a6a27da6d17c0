import { Buffer } from 'node:buffer';
import type { FastifyInstance } from 'fastify';
import { Webhook } from 'standardwebhooks';
import { TokenBuckets } from '../../src/app/limits/token-bucket.ts';
import { vanIso } from '../../src/domain/termijnen/tijdstip.ts';
import { intakeRoutes } from '../../src/infra/http/intake.ts';
import { createServer } from '../../src/infra/http/server/create-server.ts';
import { Receiver } from '../../src/infra/intake/receiver.ts';
import { sourcesOf } from '../../src/infra/intake/sources.ts';
import { createLogger } from '../../src/infra/logging/create-logger.ts';
import type { OwnMetrics } from '../../src/infra/metrics/create-metrics.ts';
import { createMetrics } from '../../src/infra/metrics/create-metrics.ts';
import { MemoryIntake } from './memory-intake.ts';

const secret = (text: string): string => `whsec_${Buffer.from(text.padEnd(32, '.')).toString('base64')}`;

/** Secrets by source; `politie` is rotating from its old to its new one. */
export const SECRETS = {
  demo: 'whsec_bmVnZW51dXItZGVtby1zbGV1dGVsLW5pZXQtZ2VoZWlt',
  politieOud: secret('the old key of politie'),
  politie: secret('the new key of politie'),
  stranger: secret('the key of nobody we know'),
} as const;

const keys = new Map([
  ['DEMO', SECRETS.demo],
  ['POLITIE_OUD', SECRETS.politieOud],
  ['POLITIE', SECRETS.politie],
]);
const demo = { id: 'demo', sleutels: ['DEMO'], oefening: true };
const politie = { id: 'politie', sleutels: ['POLITIE_OUD', 'POLITIE'], oefening: false };
const locaties = [
  { id: 'oefenstad', oefening: true, bronnen: [demo] },
  { id: 'noord-holland', oefening: false, bronnen: [politie, demo] },
  { id: 'limburg', oefening: false, bronnen: [politie] },
  { id: 'amsterdam', oefening: false, bronnen: [] },
];

/** 23 November 2026, 19:00 in Amsterdam on the wall; the case clock is a day further. */
export const WALL = vanIso('2026-11-23T18:00:00Z');
const CASE_NOW = vanIso('2026-11-24T18:00:00Z');

export type IntakeServer = {
  readonly server: FastifyInstance;
  readonly intake: MemoryIntake;
  readonly metrics: OwnMetrics;
  readonly lines: string[];
  /** Wall clock and case clock, movable. */
  readonly clock: { now: number; caseNow: number };
};

/** The real server with the real intake routes and logger; behind them an intake in memory. */
export function intakeServer(burst = 100_000): IntakeServer {
  const intake = new MemoryIntake();
  const metrics = createMetrics();
  const lines: string[] = [];
  const clock = { now: WALL, caseNow: CASE_NOW };
  const log = createLogger({
    level: 'trace',
    stream: { write: (line) => void lines.push(line) },
    onDropped: metrics.logFactsDropped,
  });
  const sources = sourcesOf(locaties, keys);
  const receiver = new Receiver({
    intake,
    sources: () => sources,
    clock: { wall: () => clock.now, caseNow: () => clock.caseNow },
    limits: new TokenBuckets({ burst, perSecond: 1, maxKeys: 100 }),
    metrics,
  });
  const server = createServer({ log });
  void server.register(intakeRoutes(receiver));
  return { server, intake, metrics, lines, clock };
}

export type Signing = { secret?: string; id?: string; at?: number };

/** Headers of a message signed after Standard Webhooks. */
export function signed(body: string, { secret: key = SECRETS.demo, id = 'msg_1', at = WALL }: Signing = {}) {
  const signature = new Webhook(key).sign(id, new Date(at), body);
  return {
    'content-type': 'application/json',
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at / 1000)),
    'webhook-signature': signature,
  };
}

/** A message that is right in every respect. */
export const melding = {
  bron: 'demo',
  bronId: 'DEMO-2026-1',
  berichtNr: 1,
  locatie: 'oefenstad',
  soort: 'vast',
  aanhouding: '2026-11-24T17:00:00Z',
  voorlopigeHechtenis: 'toegelaten',
  verdachte: { leeftijdsgroep: '18-plus' },
  slachtoffers: [{ label: 'slachtoffer 1', minderjarig: false }],
  kinderen: 'geen',
  relatie: 'ex-partner',
  feiten: [{ omschrijving: 'belaging', artikel: '285b Sr' }],
  stalking: true,
  vtMelding: 'gedaan',
};
