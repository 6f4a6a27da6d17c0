import { describeError } from '../../app/logging/describe-error.ts';
import type { Log } from '../../app/logging/log.ts';
import { StoreUnavailable } from '../../app/ports/store.ts';
import type { Intake } from '../../app/usecases/intake-port.ts';
import type { Glance } from './body.ts';
import type { Source } from './sources.ts';

export type ReportOutcome = 'gemeld' | 'mislukt' | 'geen-locatie';

function locationOf(glance: Glance, source: Source): string | null {
  if (glance.locatie !== null && source.locaties.has(glance.locatie)) return glance.locatie;
  const [only, ...others] = source.locaties;
  return only !== undefined && others.length === 0 ? only : null;
}

/**
 * Tells the KPC about a refused message, unless it clearly concerns nobody who is held: a held person must
 * never be missed because of a field (contract). Where the location cannot be read, the only one that the
 * source may send to is told.
 *
 * @returns null when there was nothing to tell; `later` when the store is away: then the source must send it again.
 * Never rejects: whatever else is the matter, the refusal itself must reach the source.
 */
export async function reportRefused(
  intake: Intake,
  source: Source,
  glance: Glance,
  errors: number,
  log: Log,
): Promise<ReportOutcome | 'later' | null> {
  if (glance.soort === 'niet-vast') return null;
  const locatie = locationOf(glance, source);
  if (locatie === null) {
    log.error({ bron: source.naam, code: 'geen-locatie' }, 'refused intake not reported');
    return 'geen-locatie';
  }
  try {
    await intake.reportRefused(locatie, source.naam, errors);
    log.warn({ bron: source.naam, locatie, aantal: errors }, 'refused intake reported');
    return 'gemeld';
  } catch (error) {
    log.error({ bron: source.naam, locatie, error: describeError(error) }, 'refused intake not reported');
    return error instanceof StoreUnavailable ? 'later' : 'mislukt';
  }
}
