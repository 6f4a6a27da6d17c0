import type { StreamId } from '../../../src/app/ports/store.ts';
import { zaakStream } from '../../../src/app/streams/zaak-streams.ts';

/** The stream of a case. @throws Error when it is no id of a case */
export function streamOf(zaakId: string): StreamId {
  const stream = zaakStream(zaakId);
  if (stream === null) throw new Error(`no id of a case: ${zaakId}`);
  return stream;
}
