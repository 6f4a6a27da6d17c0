import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Channel, ChannelRef, Message, SendResult } from '../../src/app/ports/channel.ts';
import type { Fault, Operation } from '../support/fake-connector/faults.ts';
import type { FakeConnector } from '../support/fake-connector/server.ts';
import { startFakeConnector } from '../support/fake-connector/server.ts';

/** ms: longer than any answer takes on a busy machine. */
const PATIENT = 15_000;
/** ms: short, so that silence is over soon. */
const HURRIED = 1_000;

/**
 * The adapter under test, talking to a service.
 *
 * @param timeoutMs how long it waits for one call
 */
export type MakeChannel = (timeoutMs: number) => Promise<Channel>;

const TENANT = 'tenant-een';
const KANAAL = '19:tafel@thread.tacv2';
const message: Message = {
  card: { type: 'AdaptiveCard', version: '1.5', body: [{ type: 'TextBlock', text: 'Zaak OF-26-0001' }] },
  summary: 'Negenuur: zaak OF-26-0001',
};
const changed: Message = { ...message, card: { ...message.card, body: [] } };

const accepted = { kind: 'status', status: 504, accepted: true } as const;
const answer = (status: number, code?: string, retryAfter?: string): Fault => ({
  kind: 'status',
  status,
  ...(code === undefined ? {} : { code }),
  ...(retryAfter === undefined ? {} : { retryAfter }),
});

type Row = readonly [name: string, fault: Fault, result: SendResult];
const retry = (code: string, afterMs: number | null = null): SendResult => ({
  kind: 'retryable',
  code,
  afterMs,
});
const unknown = (code: string): SendResult => ({ kind: 'unknownOutcome', code });

/** The service said no, or "later": the same for whatever was asked. */
const SAME_FOR_ALL: readonly Row[] = [
  ['429 with seconds', answer(429, 'TooManyRequests', '7'), retry('TooManyRequests', 7000)],
  ['429 without a time', answer(429), retry('http-429')],
  ['412', answer(412, 'PreconditionFailed'), retry('PreconditionFailed')],
  ['503', answer(503, 'ServiceUnavailable', '2'), retry('ServiceUnavailable', 2000)],
  ['401', answer(401), retry('http-401')],
  [
    '403 not in roster',
    answer(403, 'BotNotInConversationRoster'),
    { kind: 'blocked', code: 'BotNotInConversationRoster' },
  ],
  ['403 by policy', answer(403, 'MessageWritesBlocked'), { kind: 'blocked', code: 'MessageWritesBlocked' }],
  ['403 without a code', answer(403), { kind: 'blocked', code: 'http-403' }],
  ['400', answer(400, 'BadSyntax'), { kind: 'blocked', code: 'BadSyntax' }],
  ['a redirect', answer(307), { kind: 'blocked', code: 'http-307' }],
  ['404 conversation', answer(404, 'ConversationNotFound'), { kind: 'gone', code: 'ConversationNotFound' }],
  [
    '404 activity',
    answer(404, 'ActivityNotFoundInConversation'),
    { kind: 'gone', code: 'ActivityNotFoundInConversation' },
  ],
  ['410', answer(410), { kind: 'gone', code: 'http-410' }],
  ['413', answer(413, 'RequestEntityTooLarge'), { kind: 'tooLarge', code: 'RequestEntityTooLarge' }],
  ['400 too big', answer(400, 'MessageSizeTooBig'), { kind: 'tooLarge', code: 'MessageSizeTooBig' }],
  ['202', { kind: 'withoutId', status: 202 }, unknown('http-202')],
];

/** Something new may stand in Teams after these. */
const LOST_CREATE: readonly Row[] = [
  ['500', answer(500, 'ServiceError'), unknown('ServiceError')],
  ['502', answer(502), unknown('http-502')],
  ['504', answer(504), unknown('http-504')],
  ['504 after accepting', accepted, unknown('http-504')],
  ['408', answer(408), unknown('http-408')],
  ['200 without an id', { kind: 'withoutId', status: 200 }, unknown('no-id')],
  ['201 without an id', { kind: 'withoutId', status: 201 }, unknown('no-id')],
  ['silence', { kind: 'silent', accepted: true }, unknown('timeout')],
];

/** An update may be repeated without harm; one without any answer may still arrive after a later one. */
const LOST_UPDATE: readonly Row[] = [
  ['500', answer(500, 'ServiceError'), retry('ServiceError')],
  ['502', answer(502), retry('http-502')],
  ['504', answer(504), retry('http-504')],
  ['504 after accepting', accepted, retry('http-504')],
  ['silence', { kind: 'silent', accepted: true }, unknown('timeout')],
];

/** What every `Channel` must do. Add an adapter with one line in a test file: `channelContract(name, make)`. */
export function channelContract(name: string, makeChannel: MakeChannel): void {
  describe(`Channel: ${name}`, () => {
    let service: FakeConnector;
    let channel: Channel;
    let kanaal: ChannelRef;

    beforeEach(async () => {
      service = await startFakeConnector();
      channel = await makeChannel(PATIENT);
      kanaal = {
        serviceUrl: service.serviceUrl(TENANT),
        tenantId: TENANT,
        teamId: '19:team',
        channelId: KANAAL,
      };
    });
    afterEach(() => service[Symbol.asyncDispose]());

    const place = (): { serviceUrl: string; tenantId: string } => ({
      serviceUrl: kanaal.serviceUrl,
      tenantId: TENANT,
    });
    const requests = (operation: Operation): number =>
      service.requests.filter((request) => request.operation === operation).length;

    /** The next call of this kind meets a fault; for an answer that does not come nobody needs to wait long. */
    async function meets(operation: Operation, fault: Fault): Promise<void> {
      service.faults.next(operation, fault);
      if (fault.kind === 'silent') channel = await makeChannel(HURRIED);
    }

    async function thread(): Promise<{ conversationId: string; activityId: string }> {
      const result = await channel.postThread(kanaal, message);
      if (result.kind !== 'sent') throw new Error(`not sent: ${result.kind}`);
      return result;
    }

    it('starts a thread with one card and a neutral summary, and nothing beside it', async () => {
      const { conversationId, activityId } = await thread();

      expect(conversationId).toBe(`${KANAAL};messageid=${activityId}`);
      expect(service.state.in(conversationId)).toMatchObject([
        { card: message.card, summary: message.summary },
      ]);
      const sent = service.requests[0]?.body;
      expect(sent?.activity?.text).toBeUndefined();
      expect(sent?.activity?.attachments).toHaveLength(1);
      expect(sent?.channelData).toMatchObject({ channel: { id: KANAAL }, tenant: { id: TENANT } });
    });

    it('replies in the thread', async () => {
      const { conversationId } = await thread();
      const result = await channel.reply({ ...place(), conversationId }, changed);

      expect(result).toMatchObject({ kind: 'sent', conversationId });
      expect(service.state.in(conversationId)).toHaveLength(2);
    });

    it('updates a message in its place', async () => {
      const ids = await thread();
      const result = await channel.update({ ...place(), ...ids }, changed);

      expect(result).toEqual({ kind: 'sent', ...ids });
      expect(service.state.in(ids.conversationId)).toMatchObject([{ card: changed.card, updates: 1 }]);
    });

    it('opens a 1:1 conversation first when it has none, and tells its id', async () => {
      const person = { ...place(), userId: '29:een', conversationId: '' };
      const first = await channel.direct(person, message);
      expect(first.kind).toBe('sent');
      const conversationId = first.kind === 'sent' ? first.conversationId : '';

      const second = await channel.direct({ ...person, conversationId }, changed);

      expect(second).toMatchObject({ kind: 'sent', conversationId });
      expect(service.state.in(conversationId)).toHaveLength(2);
      expect(requests('createChat')).toBe(1);
      expect(service.requests[0]?.body).toMatchObject({
        members: [{ id: '29:een' }],
        tenantId: TENANT,
        channelData: { tenant: { id: TENANT } },
      });
    });

    it('keeps tenants apart', async () => {
      const elsewhere = { ...kanaal, serviceUrl: service.serviceUrl('tenant-twee'), tenantId: 'tenant-twee' };
      await channel.postThread(elsewhere, message);
      expect(service.state.messages()).toMatchObject([{ tenantId: 'tenant-twee' }]);
    });

    it('reads all pages of the roster and leaves out who has no object id', async () => {
      service.state.rosters.set(KANAAL, [
        { id: '29:a', aadObjectId: 'oid-a' },
        { id: '29:b', aadObjectId: 'oid-b', tenantId: 'tenant-thuis' },
        { id: '28:bot' },
        { id: '29:c', aadObjectId: 'oid-c' },
      ]);
      expect(await channel.members(kanaal)).toEqual([
        { userId: '29:a', tenantId: TENANT, objectId: 'oid-a' },
        { userId: '29:b', tenantId: 'tenant-thuis', objectId: 'oid-b' },
        { userId: '29:c', tenantId: TENANT, objectId: 'oid-c' },
      ]);
      expect(requests('members')).toBe(2);
    });

    it('rejects when the roster cannot be read', async () => {
      service.state.rosters.set(KANAAL, []);
      service.faults.next('members', answer(503, 'ServiceUnavailable'));
      await expect(channel.members(kanaal)).rejects.toMatchObject({ code: 'ServiceUnavailable' });
      await service.close();
      await expect(channel.members(kanaal)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
    });

    describe.each([...SAME_FOR_ALL, ...LOST_CREATE])('a new message meets %s', (_name, fault, expected) => {
      it('starting a thread', async () => {
        await meets('createThread', fault);
        expect(await channel.postThread(kanaal, message)).toEqual(expected);
        expect(requests('createThread')).toBe(1);
      });

      it('replying', async () => {
        await meets('send', fault);
        const result = await channel.reply({ ...place(), conversationId: `${KANAAL};messageid=1` }, message);
        expect(result).toEqual(expected);
        expect(requests('send')).toBe(1);
      });
    });

    it.each([...SAME_FOR_ALL, ...LOST_UPDATE])('an update meets %s', async (_name, fault, expected) => {
      const ids = await thread();
      await meets('update', fault);
      expect(await channel.update({ ...place(), ...ids }, changed)).toEqual(expected);
      expect(requests('update')).toBe(1);
    });

    it('takes a message away, and says when there is none to take', async () => {
      const ids = await thread();
      expect(await channel.remove({ ...place(), ...ids })).toEqual({ kind: 'removed' });
      expect(service.state.messages()).toEqual([]);
      expect(await channel.remove({ ...place(), ...ids })).toEqual({
        kind: 'gone',
        code: 'ActivityNotFoundInConversation',
      });
    });

    it.each([...SAME_FOR_ALL, ...LOST_UPDATE])('a removal meets %s', async (_name, fault, expected) => {
      const ids = await thread();
      await meets('remove', fault);
      expect(await channel.remove({ ...place(), ...ids })).toEqual(expected);
      expect(requests('remove')).toBe(1);
    });

    it('takes an update without an id in the answer as done', async () => {
      const ids = await thread();
      service.faults.next('update', { kind: 'withoutId', status: 200 });
      expect(await channel.update({ ...place(), ...ids }, changed)).toEqual({ kind: 'sent', ...ids });
    });

    it('does not know the outcome of a new message after a reset', async () => {
      service.faults.next('createThread', { kind: 'reset', accepted: true });
      expect(await channel.postThread(kanaal, message)).toMatchObject({ kind: 'unknownOutcome' });
      expect(service.state.messages()).toHaveLength(1);
    });

    it('does not know the outcome of an update after a reset: the late one may win', async () => {
      const ids = await thread();
      service.faults.next('update', { kind: 'reset' });
      expect(await channel.update({ ...place(), ...ids }, changed)).toMatchObject({ kind: 'unknownOutcome' });
    });

    it('posts once when the service accepts and then answers 504', async () => {
      service.faults.next('createThread', accepted, accepted, accepted, accepted);
      await channel.postThread(kanaal, message);
      expect(service.state.messages()).toHaveLength(1);
      expect(service.requests).toHaveLength(1);
    });

    it('may retry when nobody listens: nothing was sent', async () => {
      await service.close();
      expect(await channel.postThread(kanaal, message)).toEqual(retry('ECONNREFUSED'));
      expect(await channel.direct({ ...place(), userId: '29:een', conversationId: '' }, message)).toEqual(
        retry('ECONNREFUSED'),
      );
    });

    it('waits for a slow answer', async () => {
      service.faults.next('createThread', { kind: 'slow', ms: HURRIED });
      expect(await channel.postThread(kanaal, message)).toMatchObject({ kind: 'sent' });
    });

    it.each<Row>([
      [
        '403',
        answer(403, 'BotNotInConversationRoster'),
        { kind: 'blocked', code: 'BotNotInConversationRoster' },
      ],
      ['504', answer(504), retry('http-504')],
      ['silence', { kind: 'silent' }, retry('timeout')],
      ['no id', { kind: 'withoutId', status: 201 }, retry('no-conversation')],
      ['202', { kind: 'withoutId', status: 202 }, retry('no-conversation')],
    ])('opening a 1:1 conversation meets %s: nothing was posted', async (_name, fault, expected) => {
      await meets('createChat', fault);
      const person = { ...place(), userId: '29:een', conversationId: '' };
      expect(await channel.direct(person, message)).toEqual(expected);
      expect(requests('send')).toBe(0);
    });

    it('refuses what is above 100 KB without asking the service', async () => {
      const big: Message = { card: { text: 'x'.repeat(101 * 1024) }, summary: 'groot' };
      const tooLarge = { kind: 'tooLarge', code: 'over-100-kb' };
      expect(await channel.postThread(kanaal, big)).toEqual(tooLarge);
      expect(await channel.reply({ ...place(), conversationId: 'x' }, big)).toEqual(tooLarge);
      expect(await channel.update({ ...place(), conversationId: 'x', activityId: 'y' }, big)).toEqual(
        tooLarge,
      );
      expect(service.requests).toHaveLength(0);
    });

    it('sends to no host outside the list', async () => {
      const elsewhere = { ...kanaal, serviceUrl: 'https://example.invalid/' };
      expect(await channel.postThread(elsewhere, message)).toEqual({ kind: 'blocked', code: 'service-url' });
    });
  });
}
