import { stringify } from 'yaml';
import type { PlaygroundUser } from './identities.ts';
import {
  CURRENT_USER,
  GROUP_CHAT,
  OTHER_USERS,
  PERSONAL_CHAT,
  PLAYGROUND_BOT,
  PLAYGROUND_TENANT,
  TABLE_CHANNEL,
  TEAM,
} from './identities.ts';

/** The Playground requires names and addresses for everyone; these say nothing about anyone. */
function account(user: PlaygroundUser): object {
  const address = `${user.id}@example.invalid`;
  return {
    id: user.id,
    name: user.name,
    userPrincipleName: address,
    aadObjectId: user.aadObjectId,
    givenName: user.name,
    surname: user.id,
    email: address,
  };
}

/** Text of `.m365agentsplayground.yml`: one team with two channels, a personal chat, six people. */
export function playgroundConfig(): string {
  return stringify({
    version: '0.1.1',
    tenantId: PLAYGROUND_TENANT,
    bot: PLAYGROUND_BOT,
    currentUser: account(CURRENT_USER),
    users: OTHER_USERS.map(account),
    personalChat: { id: PERSONAL_CHAT },
    groupChat: { id: GROUP_CHAT, name: 'Groepsgesprek' },
    team: {
      id: TEAM.id,
      name: TEAM.name,
      aadGroupId: '00000000-0000-0000-0000-0000000000a0',
      channels: [TABLE_CHANNEL],
    },
  });
}
