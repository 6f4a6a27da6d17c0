/** Made-up people and places of the Agents Playground; config/oefenstad.yaml carries the same identities. */

/** Tenant id that the Playground sends with every activity. */
export const PLAYGROUND_TENANT = '00000000-0000-0000-0000-0000000000ff';

export type PlaygroundUser = { readonly id: string; readonly aadObjectId: string; readonly name: string };

const user = (number: number, name: string): PlaygroundUser => ({
  id: `user-id-${number}`,
  aadObjectId: `00000000-0000-0000-0000-00000000000${number}`,
  name,
});

/** Whoever sits at the keyboard. */
export const CURRENT_USER = user(0, 'U');

/** The Playground wants exactly five others. Names are roles. */
export const OTHER_USERS: readonly PlaygroundUser[] = [
  user(1, 'VT-piket Waterland'),
  user(2, 'Officier van dienst'),
  user(3, 'Ketenprocescoördinator'),
  user(4, 'Politie en Slachtofferhulp'),
  user(5, 'Reclassering en Raad'),
];

export const PLAYGROUND_BOT = { id: '00000000-0000-0000-0000-0000000000b0', name: 'Negenuur' } as const;

export const PERSONAL_CHAT = 'oefenstad-persoonlijk';
export const GROUP_CHAT = 'oefenstad-groep';

/** The team's id is also the id of its General channel; the Playground allows one channel more. */
export const TEAM = { id: '19:oefenstad-team@thread.tacv2', name: 'Oefenstad' } as const;
/** The General channel, in which the demo practises. */
export const PRACTICE_CHANNEL = { id: TEAM.id, name: 'Oefenkanaal' } as const;
export const TABLE_CHANNEL = { id: '19:oefenstad-zsm-tafel@thread.tacv2', name: 'ZSM-tafel' } as const;
