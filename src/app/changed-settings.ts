import type { Locatie } from '../domain/instellingen/locatie.ts';
import { describeError } from './logging/describe-error.ts';
import type { Clock } from './ports/clock.ts';
import type { Ids } from './ports/ids.ts';
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

/** What settings ask for that changed while the program was away: to whom cards go, when the table is, gaps in duty. */
export async function lookAtSettings(deps: SettingsDeps, locatie: Locatie): Promise<void> {
  const { clock, ids, locaties, log } = deps;
  try {
    await resyncAfterChange(deps, locatie);
    await tafelOpTijd(locaties, locatie, 'plan-tafel', clock.caseNow(), `tafel:${ids.token()}`);
    await peilNu(deps, locatie, clock.caseNow(), `peil:${ids.token()}`);
  } catch (error) {
    // Redis is away: a restart, or the next change of duty or channel, looks again.
    log.warn({ locatie: locatie.id, error: describeError(error) }, 'changed settings were not looked at');
  }
}
