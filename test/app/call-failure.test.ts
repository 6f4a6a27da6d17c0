import { expect, test } from 'vitest';
import { callFailure } from '../../src/app/outgoing/call-failure.ts';

const met = (code: string): Error => Object.assign(new Error('x'), { code });
/** As fetch wraps what the transport said. */
const fetchFout = (cause: unknown): Error => new TypeError('fetch failed', { cause });

test.each([
  ['nobody listens', met('ECONNREFUSED')],
  ['the name is not known', met('ENOTFOUND')],
  ['no road to the host', met('EHOSTUNREACH')],
  ['the certificate is not trusted', met('SELF_SIGNED_CERT_IN_CHAIN')],
  ['every address of the host refuses', new AggregateError([met('ECONNREFUSED'), met('ENETUNREACH')])],
])('%s: certainly not sent, may go again unmarked', (_, cause) => {
  expect(callFailure(fetchFout(cause))).toMatchObject({ unsent: true });
});

test.each([
  ['the connection broke', fetchFout(met('ECONNRESET')), 'ECONNRESET'],
  ['no answer in time', new DOMException('timeout', 'TimeoutError'), 'timeout'],
  ['the other side hung up', fetchFout(met('UND_ERR_SOCKET')), 'UND_ERR_SOCKET'],
  ['something that is no error', 'weg', 'unknown'],
])('%s: it may have arrived', (_, error, code) => {
  expect(callFailure(error)).toEqual({ code, unsent: false });
});
