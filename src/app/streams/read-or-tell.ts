import type { Zaak } from '../../domain/zaak/zaak.ts';
import { describeError } from '../logging/describe-error.ts';
import type { Log } from '../logging/log.ts';
import { StoreUnavailable } from '../ports/store.ts';
import type { ZaakStreams } from './zaak-streams.ts';
import { zaakStream } from './zaak-streams.ts';

export type ReadDeps = { readonly zaken: Pick<ZaakStreams, 'read'>; readonly log: Log };

/**
 * A case among others: Redis away is everybody's trouble, but one case that cannot be read must not hide the rest.
 *
 * @param problem fixed line of the log for a case that cannot be read
 * @returns null: it is not there, or cannot be read
 * @throws StoreUnavailable
 */
export async function readOrTell(
  { zaken, log }: ReadDeps,
  zaakId: string,
  problem: string,
): Promise<Zaak | null> {
  const stream = zaakStream(zaakId);
  if (stream === null) return null;
  try {
    return (await zaken.read(stream)).state;
  } catch (error) {
    if (error instanceof StoreUnavailable) throw error;
    log.error({ locatie: stream.locatie, error: describeError(error) }, problem);
    return null;
  }
}
