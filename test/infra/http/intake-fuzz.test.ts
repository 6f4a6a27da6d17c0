import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedMessage } from '../../support/changed-intake.ts';
import { intakeServer, melding, signed } from '../../support/intake-server.ts';
import { isRecord } from '../../support/json-changes.ts';

const near = changedMessage.map((value) =>
  isRecord(value) ? JSON.stringify({ ...value, bron: 'demo', locatie: 'oefenstad' }) : JSON.stringify(value),
);
const cut = fc
  .tuple(fc.nat(2_000), fc.string({ unit: 'binary', maxLength: 5 }), fc.nat(3))
  .map(([at, extra, gone]) => {
    const text = JSON.stringify(melding);
    const place = at % text.length;
    return text.slice(0, place) + extra + text.slice(place + gone);
  });
const bodies = fc.oneof(
  near,
  cut,
  fc.json({ maxDepth: 12 }),
  fc.string({ unit: 'binary', maxLength: 300 }).map((text) => text.toWellFormed()),
);
const anyHeader = fc.stringMatching(/^[\x20-\x7e]{0,40}$/);

const STATUSES = [200, 201, 400, 401, 403, 409];

test('whatever is sent and signed, the answer is one of the contract', async () => {
  const { server, intake } = intakeServer();
  const seen = new Map<number, number>();
  await fc.assert(
    fc.asyncProperty(bodies, fc.uuid(), async (payload, id) => {
      const headers = signed(payload, { id });
      const { statusCode } = await server.inject({ method: 'POST', url: '/api/v1/zaken', headers, payload });
      seen.set(statusCode, (seen.get(statusCode) ?? 0) + 1);
      expect(STATUSES).toContain(statusCode);
    }),
    { numRuns: 5_000 },
  );
  expect(intake.received.length, 'messages that came through').toBeGreaterThan(20);
  expect(seen.get(400), 'messages refused').toBeGreaterThan(500);
  await server.close();
}, 120_000);

test('whatever stands in the headers, the answer is 401 or 415', async () => {
  const { server } = intakeServer();
  const payload = JSON.stringify(melding);
  await fc.assert(
    fc.asyncProperty(anyHeader, anyHeader, anyHeader, anyHeader, async (type, id, timestamp, signature) => {
      const headers = {
        'content-type': type,
        'webhook-id': id,
        'webhook-timestamp': timestamp,
        'webhook-signature': signature,
      };
      const right = { ...signed(payload), 'webhook-signature': `v1,${signature}` };
      for (const given of [headers, right]) {
        const { statusCode } = await server.inject({
          method: 'POST',
          url: '/api/v1/zaken',
          headers: given,
          payload,
        });
        expect([401, 415]).toContain(statusCode);
      }
    }),
    { numRuns: 500 },
  );
  await server.close();
});
