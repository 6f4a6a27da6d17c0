import { setTimeout as sleep } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { oefenklokOp } from '../../../src/infra/oefening/oefenklok.ts';
import { PATIENT_MS, startRedis } from '../../support/redis.ts';
import { socketBetween } from '../../support/socket-between.ts';

const UUR = 3_600_000;

test('the clock of a practice room stands where it was moved to, also when the server was late to be asked before', async () => {
  const redis = await startRedis();
  onTestFinished(() => redis.stop());
  const socket = `${redis.socket}.traag`;
  let traag = 0;
  const { close } = await socketBetween(socket, redis.socket, ({ client, upstream }) => {
    client.on('data', (chunk) => void sleep(traag).then(() => upstream.write(chunk)));
    upstream.on('data', (chunk) => client.write(chunk));
  });
  onTestFinished(close);
  const { openLokaal } = await redis.open({ target: { url: socket, replyWithinMs: PATIENT_MS } });
  const klok = oefenklokOp((await openLokaal('lokaal')).clock);
  await klok.zet(120);

  // The way there is taken for half of the way there and back: this process thinks that it is later than it is.
  traag = 80;
  await klok.ververs();
  traag = 0;
  const naar = klok.nu() + 60_000;
  await klok.tot(naar);
  expect(klok.nu()).toBeGreaterThanOrEqual(naar);

  await klok.tot(naar - 24 * UUR);
  expect(klok.nu(), 'it goes on by itself only').toBeLessThan(naar + 12 * UUR);
});

test('two who move the clock to the same moment at once move it there once', async () => {
  const redis = await startRedis();
  onTestFinished(() => redis.stop());
  const [een, ander] = [await redis.open(), await redis.open()];
  const klokken = await Promise.all(
    [een, ander].map(async ({ openLokaal }) => oefenklokOp((await openLokaal('lokaal')).clock)),
  );
  const naar = (klokken[0]?.nu() ?? 0) + 24 * UUR;
  await Promise.all([...klokken, ...klokken].map((klok) => klok.tot(naar)));
  for (const klok of klokken) {
    await klok.ververs();
    expect(klok.nu()).toBeGreaterThanOrEqual(naar);
    expect(klok.nu(), 'it goes on by itself only').toBeLessThan(naar + 12 * UUR);
  }
});
