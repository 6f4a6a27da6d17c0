import fc from 'fast-check';
import { changedMessage } from '../../support/changed-intake.ts';
import { intakeServer, melding, signed } from '../../support/intake-server.ts';
import { isRecord } from '../../support/json-changes.ts';
import type { Invoersoort } from './soort.ts';
import { rareTekst } from './vreemd.ts';

const bijna = changedMessage.map((value) =>
  isRecord(value) ? JSON.stringify({ ...value, bron: 'demo', locatie: 'oefenstad' }) : JSON.stringify(value),
);
const geknipt = fc.tuple(fc.nat(2_000), rareTekst).map(([at, erbij]) => {
  const tekst = JSON.stringify(melding);
  const plek = at % tekst.length;
  return (tekst.slice(0, plek) + erbij + tekst.slice(plek)).toWellFormed();
});
const GOED: ReadonlySet<number> = new Set([200, 201, 400, 401, 403, 409, 413]);

/** Signed messages of a source that are nearly right. */
export function intake(): Invoersoort<readonly [string, string]> {
  const { server } = intakeServer();
  return {
    naam: 'meldingen van een bron',
    aandeel: 15,
    invoer: fc.tuple(fc.oneof(bijna, geknipt, fc.json({ maxDepth: 12 })), fc.uuid()),
    async probeer([payload, id]) {
      const headers = signed(payload, { id });
      const { statusCode } = await server.inject({ method: 'POST', url: '/api/v1/zaken', headers, payload });
      return GOED.has(statusCode) ? null : `status ${statusCode}`;
    },
    klaar: () => server.close(),
  };
}
