/**
 * What the program counts and times of itself. Arguments become labels, so they are fixed words or ids of
 * locations: never ids of cases or people, never content (invariant 6). All durations in ms.
 */
export type Metrics = {
  /** A message of a source was answered with this HTTP status; `outcome`: aangemaakt, …, geweigerd. */
  readonly intakeAnswered: (status: number, outcome: string) => void;
  /** The KPC was told of a refused message about a held suspect, or could not be told. */
  readonly refusedReport: (outcome: 'gemeld' | 'mislukt' | 'geen-locatie') => void;
  /** A command was handled; `outcome`: stored, duplicate, refused, conflict, … */
  readonly commandHandled: (type: string, outcome: string) => void;
  /** Agenda entries were claimed. */
  readonly agendaClaimed: (kind: 'timer' | 'sync', count: number) => void;
  /** How late an entry was claimed after it was due. */
  readonly agendaLate: (kind: 'timer' | 'sync', ms: number) => void;
  /** An entry was parked after its last attempt. */
  readonly agendaParked: (kind: 'timer' | 'sync') => void;
  /** The agenda of a location as it stands now. */
  readonly agendaState: (locatie: string, state: { lateMs: number; parked: number; pending: number }) => void;
  /** A call to Teams ended; `outcome`: sent, retryable, gone, blocked, tooLarge, unknownOutcome. */
  readonly teamsCall: (operation: string, outcome: string) => void;
  /** A message outside Teams ended; `outcome`: sent, retryable, refused, unknownOutcome, or what the gateway reported. */
  readonly outsideCall: (kanaal: string, outcome: string) => void;
  /** The check of every minute found something; `storing` is a fixed word. */
  readonly auditFound: (storing: string) => void;
  /** The check was done; whether all was well. */
  readonly audited: (well: boolean) => void;
  /** Every chain of a location was verified, by this replica. */
  readonly chainsChecked: (locatie: string) => void;
  /** Whether the last check of the chains of a location found something, by whichever replica. */
  readonly chainsWrong: (locatie: string, wrong: boolean) => void;
  /** Time from a tap on a card to its answer. */
  readonly invokeAnswered: (verb: string, ms: number) => void;
  /** Somebody answered a question of a case that is no practice; `soort` of task, time on the case clock. */
  readonly taskAnswered: (soort: string, ms: number) => void;
  /** How many roles of a location have nobody on duty now, and how many people with duty cannot be written to in Teams. */
  readonly dutyState: (locatie: string, state: { gaps: number; unreachable: number }) => void;
  /** Whether the emergency list of this hour was made everywhere it goes. */
  readonly emergencyList: (locatie: string, fresh: boolean) => void;
  /** The emergency list could not be made or brought there; `way`: lijst, map or mail. */
  readonly emergencyListFailed: (way: string) => void;
  /** Whether the program says of itself that it can serve. */
  readonly readyState: (ready: boolean) => void;
  /** Round trip of a Redis command or script. */
  readonly redisCall: (operation: string, ms: number) => void;
  /** Facts that the log refused to write. */
  readonly logFactsDropped: (count: number) => void;
};
