import { expect, test } from 'vitest';
import { StoreUnavailable } from '../../src/app/ports/store.ts';
import type { RefusedDeps } from '../../src/app/usecases/refused-messages.ts';
import { RefusedMessages } from '../../src/app/usecases/refused-messages.ts';
import { MINUUT } from '../../src/domain/termijnen/tijdstip.ts';
import { leesOefenstad } from '../support/scenario/locaties.ts';

test('what waits is not forgotten when Redis gives no answer just as its minute ends', async () => {
  let nu = 0;
  let weg = Promise.resolve();
  const aantallen: number[] = [];
  const locaties = {
    execute: async (_stroom: unknown, { command }: { command: { aantal: number } }) => {
      await weg;
      aantallen.push(command.aantal);
    },
  };
  const deps = {
    locaties,
    people: { locatie: () => leesOefenstad() },
    clock: { wall: () => nu, caseNow: () => nu },
    ids: { token: () => 't' },
  } as unknown as RefusedDeps;
  const geweigerd = new RefusedMessages(deps);
  for (let keer = 0; keer < 15; keer += 1) await geweigerd.report('oefenstad', 'demo', 1);
  expect(aantallen).toEqual(Array.from({ length: 10 }, () => 1));

  const antwoord = Promise.withResolvers<void>();
  weg = antwoord.promise;
  const telling = geweigerd.tellWaiting();
  nu = MINUUT;
  const nieuw = geweigerd.report('oefenstad', 'demo', 1);
  antwoord.reject(new StoreUnavailable(false));
  await expect(telling).rejects.toThrow(StoreUnavailable);
  await expect(nieuw).rejects.toThrow(StoreUnavailable);

  weg = Promise.resolve();
  await geweigerd.tellWaiting();
  expect(aantallen.at(-1)).toBe(5);
});
