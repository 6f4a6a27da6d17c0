import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TEKSTEN } from '../../bot/teksten.ts';
import { knop } from '../../cards/knop.ts';
import { StoreUnavailable } from '../../src/app/ports/store.ts';
import { channelActivity, PERSON, personalActivity, TENANT } from '../support/fake-connector/activities.ts';
import type { FakeConnector } from '../support/fake-connector/server.ts';
import { startFakeConnector } from '../support/fake-connector/server.ts';
import type { RunningBot } from '../support/running-bot.ts';
import { DEMO, LIBRARIES, startBot } from '../support/running-bot.ts';

const card = {
  type: 'AdaptiveCard',
  version: '1.5',
  body: [],
  actions: [knop('Meld aan', 'zaak.aanmelden', { n: 'a' })],
};
const BETWEEN_PEOPLE = '19:een_twee@unq.gbl.spaces';

describe.each(LIBRARIES)('the message extension, on %s', (library) => {
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

  const invoke = (name: string, value: unknown): Promise<{ status: number; body: unknown }> =>
    running.deliver(channelActivity(where, 'invoke', { name: `composeExtension/${name}`, value }));

  it('opens the dialog with the first card, its buttons as Action.Submit', async () => {
    running.inbox.onAction = async () => ({ kind: 'card', card });
    const { status, body } = await invoke('fetchTask', {
      commandId: 'zaakAanmelden',
      commandContext: 'message',
      messagePayload: { body: { content: 'bel mij op 06-12345678' } },
    });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      task: {
        type: 'continue',
        value: {
          title: TEKSTEN.dialoog,
          card: {
            contentType: 'application/vnd.microsoft.card.adaptive',
            content: {
              actions: [
                { type: 'Action.Submit', title: 'Meld aan', data: { n: 'a', verb: 'zaak.aanmelden' } },
              ],
            },
          },
        },
      },
    });
    expect(JSON.stringify(body)).not.toContain('Action.Execute');
    expect(running.inbox.actions).toMatchObject([
      { verb: 'zaak.aanmelden', data: {}, cardActivityId: '', sender: { objectId: PERSON.aadObjectId } },
    ]);
    // What somebody else wrote is not taken along.
    expect(JSON.stringify(running.inbox.actions)).not.toContain('06-');
  });

  it('brings a button of the dialog to the program as any other press', async () => {
    running.inbox.onAction = async () => ({ kind: 'message', text: 'Genoteerd.' });
    const answer = await invoke('submitAction', {
      commandId: 'zaakAanmelden',
      data: { verb: 'zaak.aanmelden', n: 'a', feit: 'mishandeling' },
    });
    expect(answer).toEqual({ status: 200, body: { task: { type: 'message', value: 'Genoteerd.' } } });
    expect(running.inbox.actions).toMatchObject([
      { verb: 'zaak.aanmelden', data: { n: 'a', feit: 'mishandeling' } },
    ]);
  });

  it('lists what was found: a preview for who looks, a card for who reads along', async () => {
    running.inbox.onSearch = async () => ({
      kind: 'found',
      cases: [{ title: 'OF-26-0001', text: 'Vast', card }],
    });
    const answer = await invoke('query', {
      commandId: 'zaakZoeken',
      parameters: [{ name: 'nummer', value: 'OF-26' }],
      queryOptions: { skip: 0, count: 25 },
    });
    expect(answer.body).toEqual({
      composeExtension: {
        type: 'result',
        attachmentLayout: 'list',
        attachments: [
          {
            contentType: 'application/vnd.microsoft.card.adaptive',
            content: card,
            preview: {
              contentType: 'application/vnd.microsoft.card.thumbnail',
              content: { title: 'OF-26-0001', text: 'Vast' },
            },
          },
        ],
      },
    });
    expect(running.inbox.searches).toMatchObject([{ text: 'OF-26', place: { kind: 'channel' } }]);
  });

  it('opens the list without anything typed, as Teams asks it first', async () => {
    await invoke('query', { commandId: 'zaakZoeken', parameters: [{ name: 'initialRun', value: 'true' }] });
    expect(running.inbox.searches).toMatchObject([{ text: '' }]);
  });

  it.each([
    ['query', { commandId: 'iets-anders', parameters: [] }],
    ['query', null],
    ['query', { commandId: 'zaakZoeken', parameters: 'geen lijst' }],
    ['fetchTask', { commandId: 'zaakZoeken' }],
    ['fetchTask', 'tekst'],
    ['submitAction', { commandId: 'zaakAanmelden' }],
    ['submitAction', { commandId: 'zaakAanmelden', data: { feit: 'zonder knop' } }],
    ['submitAction', { commandId: 'anders', data: { verb: 'zaak.aanmelden' } }],
  ])('says of %s with what no client of ours sends that it knows no such button', async (name, value) => {
    const { status, body } = await invoke(name, value);
    expect(status).toBe(200);
    expect(JSON.stringify(body)).toContain(TEKSTEN.onbekendeKnop);
    expect([running.inbox.actions, running.inbox.searches]).toEqual([[], []]);
  });

  it('keeps no chat between two people as the chat with the program, and takes it for a group', async () => {
    const inChat = { ...where, conversationId: BETWEEN_PEOPLE };
    const value = { commandId: 'zaakZoeken', parameters: [] };
    await running.deliver(personalActivity(inChat, 'invoke', { name: 'composeExtension/query', value }));
    expect(running.inbox.searches).toMatchObject([
      { place: { kind: 'group', conversationId: BETWEEN_PEOPLE } },
    ]);
    expect(running.inbox.presences).toEqual([]);
    // A button of a shared card that an old client sends: the answer does not appear there for both.
    await running.deliver(
      personalActivity(inChat, 'message', { replyToId: 'k', value: { verb: 'taak', z: 'x:1' } }),
    );
    expect(running.inbox.presences).toMatchObject([{ place: { kind: 'group' } }]);
    expect(teams.state.in(BETWEEN_PEOPLE)).toEqual([]);
  });

  it('says so when the store is away, is limited per person, and takes no other invokes', async () => {
    running.inbox.onSearch = () => Promise.reject(new StoreUnavailable(true));
    running.inbox.onAction = () => Promise.reject(new StoreUnavailable(true));
    const query = { commandId: 'zaakZoeken' };
    expect(JSON.stringify((await invoke('query', query)).body)).toContain(TEKSTEN.nietGezocht);
    const sent = { commandId: 'zaakAanmelden', data: { verb: 'zaak.aanmelden' } };
    expect(JSON.stringify((await invoke('submitAction', sent)).body)).toContain(TEKSTEN.nietOpgeslagen);
    expect((await invoke('selectItem', {})).status).toBe(501);
    const answers = await Promise.all(Array.from({ length: 25 }, () => invoke('query', query)));
    expect(answers.some(({ body }) => JSON.stringify(body).includes(TEKSTEN.teSnel))).toBe(true);
  });
});
