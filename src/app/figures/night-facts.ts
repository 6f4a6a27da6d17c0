import { FEITENVERSIE } from '../../domain/cijfers/feitenversie.ts';
import { describeError } from '../logging/describe-error.ts';
import type { NightlyDeps } from '../nightly.ts';
import { Nightly } from '../nightly.ts';
import { calm } from './calm.ts';
import type { CaseFactsDeps } from './case-facts.ts';
import { CaseFacts } from './case-facts.ts';

/**
 * Every night one replica works out, calmly, the facts of the cases that changed, so that nobody waits for them; and
 * at once when this version of the facts did not do so yet. What was worked out until it stops is kept.
 */
export function nightFacts(deps: Omit<CaseFactsDeps, 'breathe'> & NightlyDeps): Nightly {
  return new Nightly(deps, {
    name: `cijferfeiten-${FEITENVERSIE}`,
    // After the check of the chains.
    hour: 4,
    of: async ({ id, oefening }, signal) => {
      // Practice cases count nowhere.
      if (oefening) return 'done';
      const breathe = calm(() => performance.now(), signal);
      await new CaseFacts({ ...deps, breathe }, id).read();
      return 'done';
    },
    // Whoever asks for figures waits a little longer.
    failed: ({ id }, error) => {
      deps.log.warn({ locatie: id, error: describeError(error) }, 'figures were not worked out beforehand');
    },
  });
}
