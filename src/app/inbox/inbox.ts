import type { Message } from '../ports/channel.ts';
import type {
  ActionAnswer,
  CardAction,
  CaseSearch,
  Inbox,
  Presence,
  SearchAnswer,
  TextMessage,
} from '../ports/inbox.ts';
import type { InboxDeps } from './context.ts';
import { notePresence } from './presence.ts';
import { answerPress } from './press.ts';
import { answerTyped } from './typed.ts';
import { verblabel } from './verbs.ts';
import { zoekZaken } from './zoek-zaken.ts';

/** Longest that what nobody waits for is held back while people press, ms. */
const HOLD_BACK = 5_000;
/** How searching in the message extension is called beside the verbs of buttons; what opens there is pressed as they are. */
const SEARCH = 'zoeken';

/** The program as the chat service sees it: buttons, typed commands, remarks, and being added to a team. */
export class ProgramInbox implements Inbox {
  readonly #deps: InboxDeps;

  constructor(deps: InboxDeps) {
    this.#deps = deps;
  }

  async action(action: CardAction): Promise<ActionAnswer> {
    const started = this.#deps.clock.wall();
    try {
      return await this.#deps.pressure.during(() => answerPress(this.#deps, action));
    } finally {
      this.#deps.metrics.invokeAnswered(verblabel(action.verb), this.#deps.clock.wall() - started);
    }
  }

  async search(search: CaseSearch): Promise<SearchAnswer> {
    const started = this.#deps.clock.wall();
    try {
      return await this.#deps.pressure.during(() => zoekZaken(this.#deps, search));
    } finally {
      this.#deps.metrics.invokeAnswered(SEARCH, this.#deps.clock.wall() - started);
    }
  }

  async message(message: TextMessage): Promise<readonly Message[]> {
    return answerTyped(this.#deps, message);
  }

  async presence(presence: Presence): Promise<readonly Message[]> {
    // That somebody was seen helps later messages; whoever waits for an answer now goes first.
    if (presence.kind === 'seen') await this.#deps.pressure.calm(HOLD_BACK);
    return notePresence(this.#deps, presence);
  }
}
