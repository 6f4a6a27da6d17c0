import { expect, test } from 'vitest';
import { leesContactpunt } from '../../../src/domain/bereikbaarheid/contactpunt.ts';

test.each([
  ['06 1234 5678', { kanaal: 'telefoon', adres: '+31612345678' }],
  ['(020) 123-4567', { kanaal: 'telefoon', adres: '+31201234567' }],
  ['+32 470 12 34 56', { kanaal: 'telefoon', adres: '+32470123456' }],
  ['0049 151 2345 6789', { kanaal: 'telefoon', adres: '+4915123456789' }],
  [' Dienst@Voorbeeld.Example ', { kanaal: 'e-mail', adres: 'dienst@voorbeeld.example' }],
  ['12345', null],
  ['0612', null],
  ['+0612345678', null],
  ['a@b', null],
  ['a b@voorbeeld.example', null],
  ['a@voorbeeld.example, b@voorbeeld.example', null],
  ['a@voorbeeld.example\r\nbcc: b@voorbeeld.example', null],
  [`${'a'.repeat(65)}@voorbeeld.example`, null],
  ['', null],
])('%s', (tekst, verwacht) => {
  expect(leesContactpunt(tekst)).toEqual(verwacht);
});
