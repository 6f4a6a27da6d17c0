import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Storing } from '../../domain/locatie/storing/storing.ts';
import { describeError } from '../logging/describe-error.ts';
import type { Log } from '../logging/log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { NightlyDeps } from '../nightly.ts';
import { Nightly } from '../nightly.ts';
import type { ChainAudit } from '../ports/chain-audit.ts';
import type { TellDeps } from './tell-trouble.ts';
import { tellTrouble } from './tell-trouble.ts';

export type NightAuditDeps = TellDeps &
  NightlyDeps & { readonly chainAudit: ChainAudit; readonly log: Log; readonly metrics: Metrics };

/** What this check knows of: whether the chains are as they were written. Lost writes were told by then. */
const GEKEKEN: readonly Storing[] = ['keten-klopt-niet', 'werk-verloren'];

/**
 * Every night the whole audit (invariant 8), by whichever replica has it; the first one after a start comes at once
 * when that night had none. What it finds is told to KPC and beheer, and keeps the heartbeat silent until it is mended.
 */
export function nightAudit(deps: NightAuditDeps): Nightly {
  return new Nightly(deps, {
    name: 'ketencontrole',
    // When it is calm.
    hour: 2,
    of: (locatie, signal) => check(deps, locatie, signal),
    failed: ({ id }, error) => {
      deps.log.error({ locatie: id, error: describeError(error) }, 'the chains could not be checked');
    },
  });
}

async function check(deps: NightAuditDeps, locatie: Locatie, signal: AbortSignal): Promise<'done'> {
  const { chainAudit, log, metrics } = deps;
  const found = await chainAudit.check(locatie.id, signal);
  for (const { code } of found) {
    metrics.auditFound('keten-klopt-niet');
    log.error({ locatie: locatie.id, code }, 'the chain check found something wrong');
  }
  metrics.chainsChecked(locatie.id, found.length);
  await tellTrouble(deps, locatie, GEKEKEN, found.length > 0 ? ['keten-klopt-niet'] : []);
  return 'done';
}
