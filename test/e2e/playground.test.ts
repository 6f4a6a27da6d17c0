import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PlaygroundUser } from '../../scripts/playground/identities.ts';
import {
  CURRENT_USER,
  OTHER_USERS,
  PERSONAL_CHAT,
  PLAYGROUND_TENANT,
  TABLE_CHANNEL,
  TEAM,
} from '../../scripts/playground/identities.ts';
import type { SentMessage } from '../../scripts/playground/sent-messages.ts';
import type { ChannelRef } from '../../src/app/ports/channel.ts';
import type { TestPlayground } from '../support/playground.ts';
import { testPlayground } from '../support/playground.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { startBot } from '../support/running-bot.ts';
import { until } from '../support/until.ts';

const WAIT = 60_000;
const card = (text: string): Record<string, unknown> => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text }],
});
const message = (text: string): { card: Record<string, unknown>; summary: string } => ({
  card: card(text),
  summary: `Negenuur: ${text}`,
});

function someone(number: number): PlaygroundUser {
  const user = OTHER_USERS[number];
  if (user === undefined) throw new Error('no such user');
  return user;
}

describe('the bot shell in the Agents Playground', () => {
  let running: RunningBot;
  let playground: TestPlayground;
  let tafel: ChannelRef;

  beforeAll(async () => {
    running = await startBot();
    playground = await testPlayground(`${running.url}/api/messages`);
    const serviceUrl = `${playground.url}/_connector`;
    tafel = { serviceUrl, tenantId: PLAYGROUND_TENANT, teamId: TEAM.id, channelId: TABLE_CHANNEL.id };
  });
  afterAll(async () => {
    await playground[Symbol.asyncDispose]();
    await running[Symbol.asyncDispose]();
  });

  async function casePost(text: string): Promise<SentMessage> {
    const sent = await running.bot.channel.postThread(tafel, message(text));
    if (sent.kind !== 'sent') throw new Error(`not sent: ${sent.kind}`);
    return playground.log.waitFor(
      `post ${text}`,
      (messages) => messages.threads(TABLE_CHANNEL.id).find((post) => post.activityId === sent.activityId),
      WAIT,
    );
  }

  it('is told of its installation in the table channel', async () => {
    await playground.driver.install(TABLE_CHANNEL.id);
    await until('the installation arrived', () => running.inbox.changes().length > 0);
    expect(running.inbox.changes()).toMatchObject([
      {
        kind: 'added',
        place: {
          kind: 'channel',
          serviceUrl: tafel.serviceUrl,
          teamId: TEAM.id,
          channelId: TABLE_CHANNEL.id,
        },
        sender: {
          tenantId: PLAYGROUND_TENANT,
          objectId: CURRENT_USER.aadObjectId,
          userId: CURRENT_USER.id,
        },
      },
    ]);
  });

  it('hears any user who mentions it', async () => {
    const user = someone(2);
    const place = { conversationId: TABLE_CHANNEL.id, kind: 'channel' } as const;
    await playground.driver.say({ ...place, user, text: 'koppel oefenstad', mention: true });
    await until('the message arrived', () => running.inbox.messages.length > 0);
    expect(running.inbox.messages).toMatchObject([
      { text: 'koppel oefenstad', mentioned: true, sender: { objectId: user.aadObjectId, userId: user.id } },
    ]);
  });

  it('posts, and updates in place', async () => {
    const post = await casePost('OF-26-0001');
    expect(post).toMatchObject({ summary: 'Negenuur: OF-26-0001', card: card('OF-26-0001'), updates: 0 });

    await running.bot.channel.update({ ...tafel, ...post }, message('OF-26-0001 klaar'));
    const updated = await playground.log.waitFor(
      'the update',
      (messages) => messages.in(post.conversationId).find((one) => one.updates === 1),
      WAIT,
    );
    expect(updated.card).toEqual(card('OF-26-0001 klaar'));
  });

  it('answers a button that another user presses', async () => {
    const post = await casePost('OF-26-0002');
    running.inbox.onAction = async ({ data }) => ({
      kind: 'card',
      card: card(`antwoord ${String(data['z'])}`),
    });
    const user = someone(0);
    const reply = await playground.driver.press({ user, ...post, verb: 'taak', data: { z: 'OF-26-0002' } });

    expect(reply).toEqual({
      type: 'application/vnd.microsoft.card.adaptive',
      value: card('antwoord OF-26-0002'),
    });
    expect(running.inbox.actions.at(-1)).toMatchObject({
      verb: 'taak',
      cardActivityId: post.activityId,
      sender: { objectId: user.aadObjectId },
      place: { kind: 'channel', channelId: TABLE_CHANNEL.id, conversationId: post.conversationId },
    });
  });

  it('answers an Action.Submit in the channel to the person alone', async () => {
    const post = await casePost('OF-26-0003');
    running.inbox.onAction = async () => ({ kind: 'card', card: card('alleen voor u') });
    const user = someone(1);
    await playground.driver.submit({ user, ...post, verb: 'inzien', data: { z: 'OF-26-0003' } });

    const answer = await playground.log.waitFor(
      'the personal answer',
      (messages) => messages.in(messages.chatOf(user.id) ?? 'none')[0],
      WAIT,
    );
    expect(answer.card).toEqual(card('alleen voor u'));
    expect(playground.log.messages.in(post.conversationId)).toHaveLength(1);
  });

  it('reaches the person at the keyboard in the personal chat', async () => {
    const person = { ...tafel, userId: CURRENT_USER.id, conversationId: '' };
    const sent = await running.bot.channel.direct(person, message('voor u'));
    expect(sent).toMatchObject({ kind: 'sent', conversationId: PERSONAL_CHAT });
    await playground.log.waitFor(
      'the personal chat',
      (messages) => messages.conversations().find((conversation) => conversation === PERSONAL_CHAT),
      WAIT,
    );
  });

  it('reads the six people of the team', async () => {
    const members = await running.bot.channel.members(tafel);
    expect(members.map((member) => member.objectId).toSorted()).toEqual(
      [CURRENT_USER, ...OTHER_USERS].map((user) => user.aadObjectId).toSorted(),
    );
    expect(new Set(members.map((member) => member.tenantId))).toEqual(new Set([PLAYGROUND_TENANT]));
  });
});
