import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TEKSTEN } from '../../bot/teksten.ts';
import {
  CHANNEL_ID,
  channelActivity,
  MENTION,
  PERSON,
  personalActivity,
  TENANT,
} from '../support/fake-connector/activities.ts';
import type { FakeConnector } from '../support/fake-connector/server.ts';
import { startFakeConnector } from '../support/fake-connector/server.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { DEMO, LIBRARIES, startBot } from '../support/running-bot.ts';

describe.each(LIBRARIES)('saying something to the bot, on %s', (library) => {
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

  it('brings the text without the mention', async () => {
    const text = '<at>Negenuur</at>\u00a0 koppel oefenstad&nbsp;';
    await running.deliver(channelActivity(where, 'message', { text, entities: [MENTION] }));
    expect(running.inbox.messages).toMatchObject([
      {
        text: 'koppel oefenstad',
        mentioned: true,
        activityId: 'f:message-1',
        sender: { tenantId: TENANT, objectId: PERSON.aadObjectId },
        place: { kind: 'channel', channelId: CHANNEL_ID },
      },
    ]);
  });

  it('takes out every mention of the bot, and the names of others', async () => {
    const other = { type: 'mention', mentioned: { id: '29:x', name: 'Jan' }, text: '<at>Jan</at>' };
    const text = '<at>Negenuur</at> vraag <at>Jan</at> en <at>Negenuur</at>';
    await running.deliver(channelActivity(where, 'message', { text, entities: [MENTION, other, MENTION] }));
    expect(running.inbox.messages[0]?.text).toBe('vraag @collega en');
  });

  it('does not let mentions of mentions make a text grow', async () => {
    // Each `l` became `@collega`, which has two of them: forty mentions made a text of a million million letters.
    const mention = { type: 'mention', mentioned: { id: '29:x' }, text: 'l' };
    const entities = Array.from({ length: 40 }, () => mention);
    await running.deliver(channelActivity(where, 'message', { text: 'al', entities }));
    expect(running.inbox.messages[0]?.text).toBe('a@collega');
  });

  it('reads no more of a text than somebody types', async () => {
    await running.deliver(channelActivity(where, 'message', { text: 'x'.repeat(200_000) }));
    expect(running.inbox.messages[0]?.text).toHaveLength(4_000);
  });

  it('knows when it was not mentioned', async () => {
    const entities = [null, { type: 'clientInfo' }];
    await running.deliver(channelActivity(where, 'message', { text: 'dag', entities }));
    expect(running.inbox.messages).toMatchObject([{ text: 'dag', mentioned: false }]);
  });

  it('replies with one activity per card, in order, each with its summary', async () => {
    running.inbox.onMessage = async () => [
      { card: { n: 1 }, summary: 'een' },
      { card: { n: 2 }, summary: 'twee' },
    ];
    await running.deliver(channelActivity(where, 'message', { text: 'zaken' }));
    expect(teams.state.in(`${CHANNEL_ID};messageid=1`)).toMatchObject([
      { card: { n: 1 }, summary: 'een' },
      { card: { n: 2 }, summary: 'twee' },
    ]);
  });

  it('answers Teams before the replies are sent', async () => {
    await using hurried = await startBot({ ...DEMO, library }, { timeoutMs: 300 });
    hurried.inbox.onMessage = async () => [{ card: {}, summary: 's' }];
    teams.faults.next('send', { kind: 'silent' });
    const answer = await hurried.post(channelActivity(where, 'message', { text: 'zaken' }));
    expect(answer.status).toBe(200);
    await hurried.bot.settled();
    expect(hurried.logged()).toContain('answer not delivered');
  });

  it.each([
    ['takes none now', { kind: 'status', status: 429, retryAfter: '0' }],
    ['is away for a moment', { kind: 'status', status: 503, retryAfter: '0' }],
  ] as const)('sends a reply once more when Teams %s', async (_name, fault) => {
    running.inbox.onMessage = async () => [
      { card: { n: 1 }, summary: 'een' },
      { card: { n: 2 }, summary: 'twee' },
    ];
    teams.faults.next('send', fault);
    await running.deliver(channelActivity(where, 'message', { text: 'zaken' }));
    expect(teams.state.in(`${CHANNEL_ID};messageid=1`).map(({ card }) => card)).toEqual([{ n: 1 }, { n: 2 }]);
    expect(running.logged()).not.toContain('answer not delivered');
  });

  it('replies with a calm sentence when the program fails, and logs no content', async () => {
    running.inbox.onMessage = async () => {
      throw new Error('geheim');
    };
    await running.deliver(personalActivity(where, 'message', { text: 'over Jan' }));
    expect(teams.state.messages()).toMatchObject([{ card: { body: [{ text: TEKSTEN.intern }] } }]);
    expect(running.logged()).not.toMatch(/geheim|Jan/);
  });

  it('does not listen to someone whom Teams does not name', async () => {
    await running.deliver(personalActivity(where, 'message', { text: 'dag', from: { id: '28:robot' } }));
    expect(running.inbox.messages).toEqual([]);
  });

  it('refuses a flood of one person', async () => {
    const say = (): Promise<{ status: number }> =>
      running.post(personalActivity(where, 'message', { text: 'dag' }));
    for (let message = 0; message < 20; message += 1) await say();
    expect(await say()).toMatchObject({ status: 429 });
    expect(running.inbox.messages).toHaveLength(20);
  });
});
