import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Storing } from '../../domain/locatie/storing/storing.ts';
import { UUR } from '../../domain/termijnen/tijdstip.ts';
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
/** Wall-clock ms that replicas know of a finding: until long after the alarm that nobody checks any more. */
const KNOWN = 48 * UUR;

/**
 * Every night the whole audit (invariant 8), by whichever replica has it; the first one after a start comes at once
 * when that night had none. What it finds is told to KPC and beheer, and keeps the heartbeat silent until it is mended:
 * a location where something was found is looked at again, alone, until nothing is.
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

/** For each minute and every replica: what one of them found, or saw mended, all of them show. @throws StoreUnavailable */
export async function showChains({
  instellingen,
  lease,
  metrics,
}: Pick<NightAuditDeps, 'instellingen' | 'lease' | 'metrics'>): Promise<void> {
  for (const id of instellingen.keys()) metrics.chainsWrong(id, await lease.held(wrongAt(id)));
}

/** Not in the stream of the location: that may be what is broken. */
const wrongAt = (locatie: string): string => `keten-stuk:${locatie}`;

async function check(deps: NightAuditDeps, locatie: Locatie, signal: AbortSignal): Promise<'done' | 'again'> {
  const { chainAudit, lease, log, metrics } = deps;
  const found = await chainAudit.check(locatie.id, signal);
  for (const { code } of found) {
    metrics.auditFound('keten-klopt-niet');
    log.error({ locatie: locatie.id, code }, 'the chain check found something wrong');
  }
  const wrong = found.length > 0;
  metrics.chainsChecked(locatie.id);
  metrics.chainsWrong(locatie.id, wrong);
  await lease.hold(wrongAt(locatie.id), wrong ? KNOWN : 0);
  await tellTrouble(deps, locatie, GEKEKEN, wrong ? ['keten-klopt-niet'] : []);
  return wrong ? 'again' : 'done';
}
