import type { Clock } from '../../src/app/ports/clock.ts';
import type { Inbox } from '../../src/app/ports/inbox.ts';
import { StoreUnavailable } from '../../src/app/ports/store.ts';
import type { Program } from '../../src/app/program.ts';
import type { PageReports } from '../../src/app/reserve/page-reports.ts';
import type { Tab } from '../../src/app/tab/tab.ts';
import type { Intake } from '../../src/app/usecases/intake-port.ts';

/**
 * Stands at the door while the program waits for its store: whatever comes in is provably not stored and is told
 * so (503, or "niet opgeslagen" on a card). Passes everything on once the program is there.
 */
export class StandIn {
  #program: Program | null = null;
  #clock: Clock | null = null;
  readonly #machine: () => number;

  readonly inbox: Inbox = {
    action: async (action) => this.#ready().inbox.action(action),
    search: async (search) => this.#ready().inbox.search(search),
    message: async (message) => this.#ready().inbox.message(message),
    presence: async (presence) => this.#ready().inbox.presence(presence),
  };
  readonly intake: Intake = {
    receive: async (message) => this.#ready().intake.receive(message),
    reportRefused: async (locatie, bron, aantal) => this.#ready().intake.reportRefused(locatie, bron, aantal),
  };
  readonly pageReports: PageReports = {
    note: async (report) => this.#ready().pageReports.note(report),
  };
  readonly tab = (): Tab => this.#ready().tab;
  /** Until the store is there, this machine's own clock: only signatures and limits look at it. */
  readonly clock: Clock;

  /** @param machine wall clock of this machine, epoch ms */
  constructor(machine: () => number) {
    this.#machine = machine;
    const now = (): Clock | null => this.#clock;
    this.clock = {
      wall: () => now()?.wall() ?? this.#machine(),
      caseNow: () => now()?.caseNow() ?? this.#machine(),
      get speed() {
        return now()?.speed ?? 1;
      },
    };
  }

  handOver(program: Program, clock: Clock): void {
    this.#program = program;
    this.#clock = clock;
  }

  #ready(): Program {
    if (this.#program === null) throw new StoreUnavailable(true);
    return this.#program;
  }
}
