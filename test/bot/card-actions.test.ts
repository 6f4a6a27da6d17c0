import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TEKSTEN } from '../../bot/teksten.ts';
import { StoreUnavailable } from '../../src/app/ports/store.ts';
import {
  CHANNEL_ID,
  channelActivity,
  execute,
  PERSON,
  personalActivity,
  TEAM_ID,
  TENANT,
} from '../support/fake-connector/activities.ts';
import type { FakeConnector } from '../support/fake-connector/server.ts';
import { startFakeConnector } from '../support/fake-connector/server.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { DEMO, LIBRARIES, startBot } from '../support/running-bot.ts';

const card = { type: 'AdaptiveCard', version: '1.5', body: [] };

describe.each(LIBRARIES)('pressing a button, on %s', (library) => {
  let running: RunningBot;
  let teams: FakeConnector;
  let where: { serviceUrl: string };

  beforeEach(async () => {
    running = await startBot({ ...DEMO, library });
    teams = await startFakeConnector();
    where = { serviceUrl: teams.serviceUrl(TENANT) };
  });
  afterEach(async () => {
    await running[Symbol.asyncDispose]();
    await teams[Symbol.asyncDispose]();
  });

  const press = (rest: object = {}, bot = running): Promise<{ status: number; body: unknown }> =>
    bot.post(
      channelActivity(where, 'invoke', {
        ...execute('acuut.antwoord', { z: 'x:1', antwoord: 'ja' }),
        ...rest,
      }),
    );

  it('tells the program who pressed what, and where', async () => {
    await press();
    expect(running.inbox.actions).toEqual([
      {
        sender: { tenantId: TENANT, objectId: PERSON.aadObjectId, userId: PERSON.id },
        place: {
          kind: 'channel',
          serviceUrl: where.serviceUrl,
          conversationId: `${CHANNEL_ID};messageid=1`,
          teamId: TEAM_ID,
          channelId: CHANNEL_ID,
        },
        activityId: 'f:invoke-1',
        cardActivityId: 'kaart-1',
        verb: 'acuut.antwoord',
        data: { z: 'x:1', antwoord: 'ja' },
      },
    ]);
  });

  it('answers with a card', async () => {
    running.inbox.onAction = async () => ({ kind: 'card', card });
    expect(await press()).toEqual({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card },
    });
  });

  it('answers with a sentence', async () => {
    expect(await press()).toEqual({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'Genoteerd.' },
    });
  });

  it('answers with an error, and still HTTP 200: otherwise Teams shows a sentence of its own', async () => {
    running.inbox.onAction = async () => ({ kind: 'error', code: 'geen-rol', text: 'Dit mag u niet.' });
    expect(await press()).toEqual({
      status: 200,
      body: {
        statusCode: 400,
        type: 'application/vnd.microsoft.error',
        value: { code: 'geen-rol', message: 'Dit mag u niet.' },
      },
    });
  });

  it.each([
    ['an unexpected error', new Error('geheim van Jan'), 500, 'intern', TEKSTEN.intern],
    [
      'a store that stored nothing',
      new StoreUnavailable(true),
      400,
      'niet-opgeslagen',
      TEKSTEN.nietOpgeslagen,
    ],
    ['a store that may have stored', new StoreUnavailable(false), 400, 'onzeker', TEKSTEN.onzeker],
  ])(
    'meets %s with a calm sentence, and logs no content',
    async (_name, error, statusCode, code, message) => {
      running.inbox.onAction = async () => {
        throw error;
      };
      expect(await press()).toMatchObject({ status: 200, body: { statusCode, value: { code, message } } });
      expect(running.logged()).toContain('action failed');
      expect(running.logged()).not.toContain('geheim');
    },
  );

  it('does not let Teams wait for a program that hangs', async () => {
    const { promise, resolve } = Promise.withResolvers<{ kind: 'message'; text: string }>();
    await using hanging = await startBot({ ...DEMO, library }, { actionMs: 300 });
    hanging.inbox.onAction = () => promise;
    expect(await press({}, hanging)).toMatchObject({ status: 200, body: { value: { code: 'onzeker' } } });
    resolve({ kind: 'message', text: 'te laat' });
  });

  it.each([
    ['without a verb', { value: { action: { type: 'Action.Execute', data: {} } } }],
    ['without an action', { value: {} }],
    ['with a string', { value: 'x' }],
  ])('refuses a button %s', async (_name, rest) => {
    expect(await press(rest)).toMatchObject({ status: 200, body: { value: { code: 'onbekende-knop' } } });
    expect(running.inbox.actions).toEqual([]);
  });

  it('refuses someone whom Teams does not name', async () => {
    const answer = await press({ from: { id: '29:zonder' } });
    expect(answer).toMatchObject({ status: 200, body: { value: { code: 'onbekende-persoon' } } });
    expect(running.inbox.actions).toEqual([]);
  });

  it('slows down one person who presses on and on, and nobody else', async () => {
    const codes: unknown[] = [];
    for (let press_ = 0; press_ < 25; press_ += 1) codes.push((await press()).body);
    expect(running.inbox.actions).toHaveLength(20);
    expect(codes.at(-1)).toMatchObject({ value: { code: 'te-snel', message: TEKSTEN.teSnel } });

    await press({ from: { id: '29:ander', aadObjectId: 'een-ander' } });
    expect(running.inbox.actions).toHaveLength(21);
    running.passes(1_000);
    await press();
    expect(running.inbox.actions).toHaveLength(22);
  });

  it('has no answer for other invokes', async () => {
    expect(await press({ name: 'task/fetch' })).toMatchObject({ status: 501 });
  });

  it('does not wait for Teams or the directory before it answers', async () => {
    const { promise, resolve } = Promise.withResolvers<readonly []>();
    running.inbox.onPresence = () => promise;
    expect(await press()).toMatchObject({ status: 200, body: { statusCode: 200 } });
    resolve([]);
  });

  describe('on a client that only knows Action.Submit', () => {
    const submitted = { replyToId: 'kaart-1', value: { verb: 'zaak', z: 'x:1', msteams: { type: 'x' } } };

    async function cardIn(conversationId: string): Promise<string> {
      const place = { ...where, tenantId: TENANT, conversationId };
      const sent = await running.bot.channel.reply(place, { card, summary: 's' });
      if (sent.kind !== 'sent') throw new Error('not sent');
      return sent.activityId;
    }

    it('goes the same road, without what is for the client', async () => {
      await running.deliver(personalActivity(where, 'message', submitted));
      expect(running.inbox.actions).toMatchObject([
        { verb: 'zaak', data: { z: 'x:1' }, cardActivityId: 'kaart-1', place: { kind: 'personal' } },
      ]);
      expect(running.inbox.actions[0]?.data).toEqual({ z: 'x:1' });
      expect(running.inbox.messages).toEqual([]);
    });

    it('answers in a personal chat by updating the card', async () => {
      const replyToId = await cardIn('a:persoonlijk');
      running.inbox.onAction = async () => ({ kind: 'card', card: { ...card, body: [{ text: 'klaar' }] } });
      await running.deliver(personalActivity(where, 'message', { ...submitted, replyToId }));
      expect(teams.state.in('a:persoonlijk')).toMatchObject([
        { card: { body: [{ text: 'klaar' }] }, updates: 1 },
      ]);
    });

    it('leaves the card with what was typed when the answer is an error', async () => {
      const replyToId = await cardIn('a:persoonlijk');
      running.inbox.onAction = async () => ({ kind: 'error', code: 'fout', text: 'Dit kan nu niet.' });
      await running.deliver(personalActivity(where, 'message', { ...submitted, replyToId }));
      expect(teams.state.in('a:persoonlijk')).toMatchObject([
        { updates: 0 },
        { card: { body: [{ text: 'Dit kan nu niet.' }] } },
      ]);
    });

    it('answers below when the card is gone', async () => {
      running.inbox.onAction = async () => ({ kind: 'card', card });
      await running.deliver(personalActivity(where, 'message', submitted));
      expect(teams.state.in('a:persoonlijk')).toHaveLength(1);
    });

    it('never shows the answer to the channel: it goes to the person', async () => {
      const conversationId = `${CHANNEL_ID};messageid=1`;
      const replyToId = await cardIn(conversationId);
      running.inbox.onAction = async () => ({ kind: 'card', card: { ...card, body: [{ text: 'inhoud' }] } });
      await running.deliver(channelActivity(where, 'message', { ...submitted, replyToId }));

      expect(teams.state.in(conversationId)).toMatchObject([{ updates: 0 }]);
      expect(teams.state.in(`a:${TENANT}:${PERSON.id}`)).toMatchObject([
        { card: { body: [{ text: 'inhoud' }] } },
      ]);
    });

    it('says in the channel, without content, when the person cannot be reached', async () => {
      running.inbox.onAction = async () => ({ kind: 'card', card: { ...card, body: [{ text: 'inhoud' }] } });
      teams.faults.next('createChat', { kind: 'status', status: 403, code: 'BotNotInConversationRoster' });
      await running.deliver(channelActivity(where, 'message', submitted));

      expect(teams.state.messages()).toMatchObject([
        {
          conversationId: `${CHANNEL_ID};messageid=1`,
          card: { body: [{ text: TEKSTEN.geenPersoonlijkBericht }] },
        },
      ]);
    });

    it('answers a Submit without a verb with "unknown button"', async () => {
      await running.deliver(personalActivity(where, 'message', { value: { z: 1 } }));
      expect(teams.state.messages()).toMatchObject([{ card: { body: [{ text: TEKSTEN.onbekendeKnop }] } }]);
    });
  });
});
