import fc from 'fast-check';
import type { LibraryName } from '../../../bot/auth/settings.ts';
import { createBot } from '../../../bot/create-bot.ts';
import { createServer } from '../../../src/infra/http/server/create-server.ts';
import { createLogger } from '../../../src/infra/logging/create-logger.ts';
import {
  channelActivity,
  execute,
  MENTION,
  personalActivity,
} from '../../support/fake-connector/activities.ts';
import type { Json } from '../../support/json-changes.ts';
import { changeAt, withMore, without } from '../../support/json-changes.ts';
import { RecordingInbox } from '../../support/recording-inbox.ts';
import { DEMO } from '../../support/running-bot.ts';
import { silentLog } from '../../support/silent-log.ts';
import type { Invoersoort } from './soort.ts';
import { rareTekst, rareWaarde } from './vreemd.ts';

const where = { serviceUrl: 'http://127.0.0.1:9/' };
const gewoon = fc.constantFrom<object>(
  channelActivity(where, 'invoke', execute('zaak', { z: 'oefenstad:OF-26-0001' })),
  personalActivity(where, 'invoke', execute('taak', { z: 'oefenstad:OF-26-0001', t: 'vrijheid' })),
  channelActivity(where, 'message', { text: '<at>Negenuur</at> zaken', entities: [MENTION] }),
  personalActivity(where, 'message', { value: { verb: 'zaak', z: 'x' }, text: '' }),
  channelActivity(where, 'conversationUpdate', { membersAdded: [{ id: '28:bot' }], membersRemoved: [] }),
  personalActivity(where, 'installationUpdate', { action: 'add' }),
);
const pad = fc.array(fc.nat(20), { minLength: 1, maxLength: 4 });

/** An activity as Teams sends it, with a few things replaced, left out or added anywhere in it. */
const veranderd = fc
  .tuple(gewoon, fc.array(fc.tuple(pad, fc.nat(2), rareTekst, rareWaarde), { minLength: 1, maxLength: 3 }))
  .map(([activity, wijzigingen]) =>
    wijzigingen.reduce<Json>(
      (value, [at, hoe, naam, waarde]) =>
        changeAt(value, at, (deel) =>
          hoe === 0 ? waarde : hoe === 1 ? without(deel, 1) : withMore(deel, naam, waarde),
        ),
      activity as Json,
    ),
  );
const lichaam = fc.oneof(
  { weight: 8, arbitrary: veranderd.map((value) => JSON.stringify(value)) },
  { weight: 1, arbitrary: fc.json({ maxDepth: 6 }) },
  { weight: 1, arbitrary: rareTekst.map((tekst) => tekst.toWellFormed()) },
);

const GOED: ReadonlySet<number> = new Set([200, 400, 403, 413, 429, 501]);

/** Bodies of `POST /api/messages`, as far as the inbox. */
export function activiteiten(library: LibraryName): Invoersoort<string> {
  const inbox = new RecordingInbox();
  const starting = createBot({
    settings: { ...DEMO, library },
    inbox,
    log: silentLog,
    wall: () => (tijd += 1_000),
    timeoutMs: 50,
  });
  let tijd = Date.parse('2026-01-05T10:00:00Z');
  const server = createServer({ log: createLogger({ level: 'silent' }) });
  const klaar = starting.then(async (bot) => server.register(bot.routes));
  return {
    naam: `activiteiten van Teams, op ${library}`,
    aandeel: library === 'botbuilder' ? 8 : 4,
    invoer: lichaam,
    async probeer(payload) {
      await klaar;
      const headers = { 'content-type': 'application/json', host: '127.0.0.1' };
      const { statusCode, body } = await server.inject({
        method: 'POST',
        url: '/api/messages',
        headers,
        payload,
      });
      inbox.actions.length = 0;
      inbox.messages.length = 0;
      inbox.presences.length = 0;
      if (!GOED.has(statusCode)) return `status ${statusCode}`;
      return body.includes('"statusCode":500') ? 'an answer 500 to a button' : null;
    },
    async klaar() {
      await (await starting).settled();
      await server.close();
    },
  };
}
