import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TokenBuckets } from '../../../src/app/limits/token-bucket.ts';
import { StoreUnavailable } from '../../../src/app/ports/store.ts';
import { createServer } from '../../../src/infra/http/server/create-server.ts';
import { Problem } from '../../../src/infra/http/server/problem.ts';

const LIMIT = 256 * 1024;

describe('the HTTP server', () => {
  let server: ReturnType<typeof createServer>;
  let logged: string[];

  beforeEach(() => {
    logged = [];
    server = createServer({ log: pino({ level: 'debug' }, { write: (line) => void logged.push(line) }) });
    server.post('/echo', async (request) => request.body);
  });
  afterEach(() => server.close());

  const json = (payload: string, url = '/echo') =>
    server.inject({ method: 'POST', url, payload, headers: { 'content-type': 'application/json' } });
  const failWith = (error: unknown): void => {
    server.post('/fout', async () => {
      throw error;
    });
  };

  it('reads JSON', async () => {
    expect((await json('{ "a" : "é" }')).json()).toEqual({ a: 'é' });
  });

  it.each([
    ['broken JSON', '{"geheim": ', 400],
    ['nothing', '', 400],
    ['a body above 256 KiB', JSON.stringify('x'.repeat(LIMIT)), 413],
    ['33 levels', '['.repeat(33) + ']'.repeat(33), 400],
    ['a way to the prototype', '{"__proto__":{"x":1}}', 400],
  ])('turns down %s in Dutch', async (_name, payload, status) => {
    const answer = await json(payload);
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.json()).toMatchObject({ type: 'about:blank', status });
    expect(answer.body).not.toContain('geheim');
  });

  it('takes 32 levels, and braces inside strings for what they are', async () => {
    expect((await json('['.repeat(32) + ']'.repeat(32))).statusCode).toBe(200);
    expect((await json(JSON.stringify('{['.repeat(50)))).statusCode).toBe(200);
    expect((await json(String.raw`{"a":"\"${'['.repeat(40)}"}`)).statusCode).toBe(200);
  });

  it('turns down other kinds of content', async () => {
    const headers = { 'content-type': 'text/plain' };
    const answer = await server.inject({ method: 'POST', url: '/echo', payload: 'x', headers });
    expect(answer.json()).toMatchObject({ status: 415, title: 'Dit soort bericht kennen wij niet' });
  });

  it('knows no other routes', async () => {
    expect((await server.inject('/niets')).json()).toMatchObject({ status: 404, title: 'Niet gevonden' });
  });

  it('answers with the problem that a route throws', async () => {
    const fouten = [{ pad: 'aanhouding', melding: 'Dit tijdstip ligt in de toekomst.' }];
    failWith(new Problem(400, { detail: 'Kijk naar het tijdstip.', fouten }));
    expect((await json('{}', '/fout')).json()).toEqual({
      type: 'about:blank',
      title: 'Het bericht klopt niet',
      status: 400,
      detail: 'Kijk naar het tijdstip.',
      fouten,
    });
  });

  it('answers 503 and when to come back while the store is away', async () => {
    failWith(new StoreUnavailable(true));
    const answer = await json('{}', '/fout');
    expect(answer.statusCode).toBe(503);
    expect(answer.headers['retry-after']).toBe('5');
  });

  it('says and logs nothing of the message of an error', async () => {
    failWith(new Error('geheim'));
    const answer = await json('{}', '/fout');
    expect(answer.json()).toEqual({ type: 'about:blank', title: 'Er ging iets mis', status: 500 });
    expect(logged.join('')).toContain('request failed');
    expect(logged.join('')).not.toContain('geheim');
  });

  it('logs route and status, never the query', async () => {
    await server.inject({ method: 'POST', url: '/echo?naam=geheim', payload: {} });
    expect(logged.join('')).toContain('"route":"/echo","status":200');
    expect(logged.join('')).not.toContain('geheim');
  });
});

describe('token buckets', () => {
  const settings = { burst: 2, perSecond: 1, maxKeys: 2 };

  it('fill up again, never above the burst, and do not mind a clock that steps back', () => {
    const buckets = new TokenBuckets(settings);
    expect([buckets.take('a', 0), buckets.take('a', 0), buckets.take('a', 0)]).toEqual([true, true, false]);
    expect(buckets.take('a', 999)).toBe(false);
    expect(buckets.take('a', 1_000)).toBe(true);
    expect(buckets.take('a', 0)).toBe(false);
    expect([1, 2, 3].map(() => buckets.take('a', 60_000))).toEqual([true, true, false]);
  });

  it('forget the key that was idle longest when there are too many', () => {
    const buckets = new TokenBuckets(settings);
    buckets.take('a', 0);
    buckets.take('a', 0);
    buckets.take('b', 0);
    buckets.take('c', 0);
    expect([buckets.take('c', 0), buckets.take('c', 0)]).toEqual([true, false]);
    expect([buckets.take('a', 0), buckets.take('a', 0)]).toEqual([true, true]);
  });
});
