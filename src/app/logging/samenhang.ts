import { AsyncLocalStorage } from 'node:async_hooks';
import { createHmac, randomBytes } from 'node:crypto';

/** What ties the lines together that one press, intake or timer makes the program log. */
export type Samenhang = {
  /** The request it came with; absent when it came from the agenda. */
  readonly reqId?: string;
  /** Id of the first command that was given. It is not for the log: see {@link schuilnaam}. */
  opdracht?: string;
  /** The case of that command: our number, never one of a source. */
  zaak?: string;
  /** Id of the first trace of this work, when traces are sent (`src/app/tracing/traces.ts`). */
  traceId?: string;
};

const nu = new AsyncLocalStorage<Samenhang>();
const geheim = randomBytes(32);
const LENGTE = 22;

/**
 * Another name for a command in the log of this process. The id itself is a hash of who pressed what with which answer:
 * whoever reads the log could try the few answers there are, and so find the one that was given (invariant 6).
 */
function schuilnaam(commandId: string): string {
  return createHmac('sha256', geheim).update(commandId).digest('base64url').slice(0, LENGTE);
}

/** Does work whose log lines belong together, whatever it waits for and whatever it leaves to be done after the answer. */
export function inSamenhang<T>(samenhang: Samenhang, werk: () => T): T {
  return nu.run(samenhang, werk);
}

/**
 * Names the command that the work is about. The first one counts: what follows from it, like that an answer was read, is
 * about the same press. Outside any work it does nothing.
 *
 * @param zaak null for a command on a location
 */
export function noemOpdracht(commandId: string, zaak: string | null): void {
  const samenhang = nu.getStore();
  if (samenhang === undefined) return;
  samenhang.opdracht ??= commandId;
  if (zaak !== null) samenhang.zaak ??= zaak;
}

/** Names the trace that tells how long the parts of the work took, so that a line of the log leads to it. */
export function noemTrace(traceId: string): void {
  const samenhang = nu.getStore();
  if (samenhang !== undefined) samenhang.traceId ??= traceId;
}

/** Facts for a line of the log. */
export type Samenhangfeiten = Readonly<
  Pick<Samenhang, 'reqId' | 'zaak' | 'traceId'> & { commandId?: string }
>;

/** Facts for every line that is logged now; none outside any work. A name is made here: most work logs nothing. */
export function huidigeSamenhang(): Samenhangfeiten {
  const { opdracht, ...rest } = nu.getStore() ?? {};
  return opdracht === undefined ? rest : { ...rest, commandId: schuilnaam(opdracht) };
}
