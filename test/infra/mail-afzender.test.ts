import { expect, test } from 'vitest';
import { mailAfzender } from '../../src/infra/mail/afzender.ts';

test.each([
  ['smtp://mail.example', 'zsm@om.example', 'zsm@om.example', 'the one that was set'],
  ['smtps://bot%40om.example:geheim@mail.example', undefined, 'bot@om.example', 'who logs in'],
  ['smtp://naam:geheim@mail.example:2525', undefined, 'negenuur@mail.example', 'a name that is no address'],
  ['smtp://mail.example', undefined, 'negenuur@mail.example', 'nobody logs in'],
])('%s, %s: mail comes from %s (%s)', (url, gezet, verwacht, _reden) => {
  expect(mailAfzender(url, gezet)).toBe(verwacht);
});
