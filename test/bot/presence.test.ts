import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  BOT_ID,
  CHANNEL_ID,
  channelActivity,
  PERSON,
  personalActivity,
  TEAM_ID,
  TENANT,
} from '../support/fake-connector/activities.ts';
import type { FakeConnector } from '../support/fake-connector/server.ts';
import { startFakeConnector } from '../support/fake-connector/server.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { DEMO, LIBRARIES, startBot } from '../support/running-bot.ts';

describe.each(LIBRARIES)('who is where, on %s', (library) => {
  let running: RunningBot;
  let teams: FakeConnector;
  let where: { serviceUrl: string; conversationId?: string };

  beforeEach(async () => {
    running = await startBot({ ...DEMO, library });
    teams = await startFakeConnector();
    where = { serviceUrl: teams.serviceUrl(TENANT), conversationId: CHANNEL_ID };
  });
  afterEach(async () => {
    await running[Symbol.asyncDispose]();
    await teams[Symbol.asyncDispose]();
  });

  const installed = (action = 'add'): object => channelActivity(where, 'installationUpdate', { action });
  const botAdded = (): object =>
    channelActivity(where, 'conversationUpdate', { membersAdded: [{ id: BOT_ID }] });

  it('welcomes once, though Teams tells it twice', async () => {
    running.inbox.onPresence = async ({ kind }) =>
      kind === 'added' ? [{ card: { welkom: 1 }, summary: 's' }] : [];
    await running.deliver(installed());
    await running.deliver(botAdded());

    expect(running.inbox.changes()).toMatchObject([
      { kind: 'added', place: { kind: 'channel', teamId: TEAM_ID, channelId: CHANNEL_ID } },
    ]);
    expect(teams.state.messages()).toMatchObject([{ card: { welkom: 1 } }]);
  });

  it('tells a removal, and a new addition after it', async () => {
    await running.deliver(installed());
    await running.deliver(installed('remove'));
    await running.deliver(installed('add-upgrade'));
    expect(running.inbox.changes().map((presence) => presence.kind)).toEqual(['added', 'removed', 'added']);
  });

  it('takes an upgrade of the app for what it is: nothing is removed', async () => {
    await running.deliver(installed('remove-upgrade'));
    await running.deliver(installed('add-upgrade'));
    expect(running.inbox.changes().map((presence) => presence.kind)).toEqual(['added']);
  });

  it.each([
    ['the bot is taken out of the team', { membersRemoved: [{ id: BOT_ID }] }],
    [
      'the team is deleted',
      { channelData: { eventType: 'teamDeleted', tenant: { id: TENANT }, team: { id: TEAM_ID } } },
    ],
  ])('tells a removal when %s', async (_name, rest) => {
    await running.deliver(channelActivity(where, 'conversationUpdate', rest));
    expect(running.inbox.changes()).toMatchObject([{ kind: 'removed' }]);
  });

  it('knows the channel that was chosen when the bot was installed in a team', async () => {
    const channelData = {
      tenant: { id: TENANT },
      team: { id: TEAM_ID },
      settings: { selectedChannel: { id: '19:gekozen@thread.tacv2' } },
    };
    await running.deliver({ ...installed(), channelData });
    expect(running.inbox.changes()).toMatchObject([{ place: { channelId: '19:gekozen@thread.tacv2' } }]);
  });

  it('sees the person behind any activity, once in ten minutes', async () => {
    const dag = personalActivity({ serviceUrl: teams.serviceUrl(TENANT) }, 'message', { text: 'dag' });
    await running.deliver(dag);
    await running.deliver(dag);
    expect(running.inbox.presences).toMatchObject([
      {
        kind: 'seen',
        sender: { tenantId: TENANT, objectId: PERSON.aadObjectId, userId: PERSON.id },
        place: { kind: 'personal', conversationId: 'a:persoonlijk' },
      },
    ]);
    running.passes(10 * 60_000);
    await running.deliver(dag);
    expect(running.inbox.presences).toHaveLength(2);
  });

  it('tells at once that the service url of someone changed', async () => {
    const { port } = new URL(teams.serviceUrl(TENANT));
    await running.deliver(personalActivity({ serviceUrl: teams.serviceUrl(TENANT) }, 'typing'));
    await running.deliver(personalActivity({ serviceUrl: `http://localhost:${port}/nieuw` }, 'typing'));
    expect(running.inbox.presences.map((presence) => presence.place.serviceUrl)).toEqual([
      teams.serviceUrl(TENANT),
      `http://localhost:${port}/nieuw`,
    ]);
  });

  it('tells again when the program could not keep it', async () => {
    const dag = personalActivity({ serviceUrl: teams.serviceUrl(TENANT) }, 'typing');
    running.inbox.onPresence = async () => {
      throw new Error('weg');
    };
    await running.deliver(dag);
    running.inbox.onPresence = async () => [];
    await running.deliver(dag);
    expect(running.inbox.presences).toHaveLength(2);
  });

  it('sees people who join a team', async () => {
    const membersAdded = [{ id: '29:nieuw', aadObjectId: 'oid-nieuw' }, { id: '29:zonder-oid' }];
    await running.deliver(channelActivity(where, 'conversationUpdate', { membersAdded }));
    expect(running.inbox.presences.map((presence) => presence.sender?.userId)).toEqual([
      PERSON.id,
      '29:nieuw',
    ]);
    expect(running.inbox.changes()).toEqual([]);
  });
});
