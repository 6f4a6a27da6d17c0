import { createHmac, createSecretKey } from 'node:crypto';
import { expect, test } from 'vitest';
import { REGISTER_START } from '../../../src/app/ports/register.ts';
import { RegisterChain } from '../../../src/infra/redis/register-codec.ts';

const key = createSecretKey(Buffer.alloc(32, 7));
const chain = new RegisterChain(key, 'oefenstad');
const stream = { locatie: 'oefenstad', soort: 'zaak', id: 'oefenstad:OF-26-0001' } as const;
const weg = { soort: 'berichten-weg', stream, verwijderd: 4, geleegd: 2, mislukt: 1, op: 1000 } as const;

test('what became of the messages of a destroyed case is read back', () => {
  expect(chain.take(REGISTER_START, chain.add(REGISTER_START, weg).text)?.entry).toEqual(weg);
});

test('an entry from before messages could be taken away is read: none were', () => {
  const body = chain.add(REGISTER_START, weg).text.split('|').slice(0, -2).join('|');
  const head = createHmac('sha256', key).update('oefenstad 0 ').update(body).digest();
  const text = `${body}|${head.subarray(0, 8).toString('base64url')}`;
  expect(chain.take(REGISTER_START, text)?.entry).toEqual({ ...weg, verwijderd: 0 });
});
