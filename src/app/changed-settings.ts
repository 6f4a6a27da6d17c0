import { setTimeout as wait } from 'node:timers/promises';
import type { Locatie } from '../domain/instellingen/locatie.ts';
import { describeError } from './logging/describe-error.ts';
import type { Clock } from './ports/clock.ts';
import type { Ids } from './ports/ids.ts';
import { StoreUnavailable } from './ports/store.ts';
import type { PeilDeps } from './rooster/peiling.ts';
import { peilNu } from './rooster/peiling.ts';
import type { ResyncDeps } from './sync/resync.ts';
import { resyncAfterChange } from './sync/resync.ts';
import { tafelOpTijd } from './tafel/tafel.ts';

export type SettingsDeps = PeilDeps &
  Pick<ResyncDeps, 'ledger' | 'agenda' | 'log'> & {
    readonly clock: Pick<Clock, 'caseNow'>;
    readonly ids: Ids;
  };

/** ms between two looks while Redis gives no answer. */
const AGAIN = 1_000;

/**
 * What settings ask for that changed while the program was away: to whom cards go, when the table is, gaps in duty. When
 * Redis goes away just then it is looked at again: nobody else would before the next start.
 *
 * @param signal ends the waiting for Redis
 */
export async function lookAtSettings(
  deps: SettingsDeps,
  locatie: Locatie,
  signal: AbortSignal,
): Promise<void> {
  try {
    while ((await look(deps, locatie)) === 'no-answer' && !signal.aborted) {
      await wait(AGAIN, undefined, { signal, ref: false }).catch(() => undefined);
    }
  } catch (error) {
    deps.log.warn(
      { locatie: locatie.id, error: describeError(error) },
      'changed settings were not looked at',
    );
  }
}

async function look(deps: SettingsDeps, locatie: Locatie): Promise<'done' | 'no-answer'> {
  const { clock, ids, locaties } = deps;
  try {
    await resyncAfterChange(deps, locatie);
    await tafelOpTijd(locaties, locatie, 'plan-tafel', clock.caseNow(), `tafel:${ids.token()}`);
    await peilNu(deps, locatie, clock.caseNow(), `peil:${ids.token()}`);
    return 'done';
  } catch (error) {
    if (error instanceof StoreUnavailable) return 'no-answer';
    throw error;
  }
}
