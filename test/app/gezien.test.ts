import { expect, test } from 'vitest';
import type { InboxDeps } from '../../src/app/inbox/context.ts';
import { notePresence } from '../../src/app/inbox/presence.ts';
import type { PersonRef } from '../../src/app/ports/channel.ts';
import type { Presence } from '../../src/app/ports/inbox.ts';
import { StoreUnavailable } from '../../src/app/ports/store.ts';
import { leesOefenstad } from '../support/scenario/locaties.ts';

const gezien: Presence = {
  kind: 'seen',
  place: {
    kind: 'personal',
    serviceUrl: 'https://teams.test/',
    conversationId: 'a:1',
    teamId: '',
    channelId: '',
  },
  sender: { tenantId: 't', objectId: 'vt-1', userId: '29:vt-1' },
};

test('what waits for somebody who is seen for the first time goes out, also when Redis gave no answer just then', async () => {
  let bekend: PersonRef | null = null;
  let weg = true;
  const gewekt: (readonly string[])[] = [];
  const deps = {
    people: { locatiesOf: async () => [leesOefenstad()] },
    clock: { wall: () => 0 },
    directory: {
      person: async () => bekend,
      savePerson: async (_: unknown, ref: PersonRef) => void (bekend = ref),
    },
    agenda: {
      touch: async (_: unknown, posts: readonly string[]) => {
        if (weg) throw new StoreUnavailable(true);
        gewekt.push(posts);
      },
    },
  } as unknown as InboxDeps;
  await expect(notePresence(deps, gezien)).rejects.toThrow(StoreUnavailable);
  weg = false;
  await notePresence(deps, gezien);
  await notePresence(deps, gezien);
  expect(gewekt).toEqual([['hersync']]);
});
