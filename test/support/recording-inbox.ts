import type { Message } from '../../src/app/ports/channel.ts';
import type {
  ActionAnswer,
  CardAction,
  CaseSearch,
  Inbox,
  Presence,
  SearchAnswer,
  TextMessage,
} from '../../src/app/ports/inbox.ts';

/** An `Inbox` that remembers what reached it and answers as the test says. */
export class RecordingInbox implements Inbox {
  readonly actions: CardAction[] = [];
  readonly searches: CaseSearch[] = [];
  readonly messages: TextMessage[] = [];
  readonly presences: Presence[] = [];
  onAction: (action: CardAction) => Promise<ActionAnswer> = async () => ({
    kind: 'message',
    text: 'Genoteerd.',
  });
  onSearch: (search: CaseSearch) => Promise<SearchAnswer> = async () => ({ kind: 'found', cases: [] });
  onMessage: (message: TextMessage) => Promise<readonly Message[]> = async () => [];
  onPresence: (presence: Presence) => Promise<readonly Message[]> = async () => [];

  async action(action: CardAction): Promise<ActionAnswer> {
    this.actions.push(action);
    return this.onAction(action);
  }

  async search(search: CaseSearch): Promise<SearchAnswer> {
    this.searches.push(search);
    return this.onSearch(search);
  }

  async message(message: TextMessage): Promise<readonly Message[]> {
    this.messages.push(message);
    return this.onMessage(message);
  }

  async presence(presence: Presence): Promise<readonly Message[]> {
    this.presences.push(presence);
    return this.onPresence(presence);
  }

  /** Kinds of presence, without the "seen" that every activity brings. */
  changes(): readonly Presence[] {
    return this.presences.filter((presence) => presence.kind !== 'seen');
  }
}
