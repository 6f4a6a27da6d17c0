import { expect, test } from 'vitest';
import { commandIdOf } from '../../src/app/inbox/command-id.ts';

const knop = { z: 'oefenstad:OF-41-0001', t: 'inbreng:politie', r: 0 };

test('picking up again after a colleague did is a new wish, the same tap again is not', () => {
  const eerst = commandIdOf('taak.oppakken', 'politie-1', { ...knop, h: '4.aa' });
  expect(commandIdOf('taak.oppakken', 'politie-1', { ...knop, h: '4.aa' })).toBe(eerst);
  expect(commandIdOf('taak.oppakken', 'politie-1', { ...knop, h: '6.bb' })).not.toBe(eerst);
});

test('the same answers on the same revision of a task are one command, whatever else happened in the case', () => {
  const eerst = commandIdOf('inbreng.geven', 'politie-1', { ...knop, h: '4.aa', kindcheck: 'ja' });
  expect(commandIdOf('inbreng.geven', 'politie-1', { ...knop, h: '6.bb', kindcheck: 'ja' })).toBe(eerst);
  expect(commandIdOf('inbreng.geven', 'politie-1', { ...knop, r: 1, h: '6.bb', kindcheck: 'ja' })).not.toBe(
    eerst,
  );
  expect(commandIdOf('inbreng.geven', 'politie-2', { ...knop, h: '4.aa', kindcheck: 'ja' })).not.toBe(eerst);
});

test('a retry that meets a newer program is the same command: what is stored was named like this', () => {
  const invoer = { ...knop, h: '4.aa', p: 'post', v: 1, kindcheck: 'ja', items: [{ b: 1, a: 'x' }] };
  expect(commandIdOf('inbreng.geven', 'politie-1', invoer)).toBe(
    'l9rQrrD8CPc-pQMDI1DfzphIuIrOvLBRP9EzxyHJ16g',
  );
  expect(commandIdOf('taak.oppakken', 'politie-1', { ...knop, h: '4.aa', p: 'post' })).toBe(
    'yzPaqaQLw1XS-Y8HcprgHfLx7jtg_USa23RvaH9gWAQ',
  );
});
