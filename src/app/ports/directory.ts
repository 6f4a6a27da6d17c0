import type { PersonRef } from './channel.ts';

export type Identity = { readonly tenantId: string; readonly objectId: string };

/** Where people and channels of Teams can be reached. Keys hold HMACs, never ids of people. */
export interface Directory {
  person(identity: Identity): Promise<PersonRef | null>;
  savePerson(identity: Identity, ref: PersonRef): Promise<void>;
  forgetPerson(identity: Identity): Promise<void>;
  /** Location a channel is bound to. */
  locationOf(tenantId: string, channelId: string): Promise<string | null>;
  bind(tenantId: string, channelId: string, locatie: string): Promise<void>;
  /** Case whose thread a conversation is. */
  zaakOf(conversationId: string): Promise<string | null>;
  bindThread(conversationId: string, zaakId: string): Promise<void>;
  unbindThread(conversationId: string): Promise<void>;
}
