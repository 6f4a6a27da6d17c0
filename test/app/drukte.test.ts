import { expect, test } from 'vitest';
import { Pressure } from '../../src/app/agenda/pressure.ts';
import { until } from '../support/until.ts';

test('without presses there is nothing to wait for', async () => {
  expect(await new Pressure().calm(60_000)).toBe(true);
});

test('cards wait while somebody waits for an answer, and do a little when that goes on', async () => {
  const pressure = new Pressure();
  const press = Promise.withResolvers<void>();
  const pressing = pressure.during(() => press.promise);
  expect(await pressure.calm(1)).toBe(false);
  press.resolve();
  await pressing;
});

test('the moment between two presses is not yet calm; after the last one it is', async () => {
  const pressure = new Pressure();
  await pressure.during(async () => undefined);
  let calm = false;
  const waiting = pressure.calm(60_000).then((answer) => {
    calm = answer;
  });
  const second = Promise.withResolvers<void>();
  const pressing = pressure.during(() => second.promise);
  expect(await pressure.calm(100)).toBe(false);
  expect(calm).toBe(false);
  second.resolve();
  await pressing;
  await until('it is calm', () => calm);
  await waiting;
});
