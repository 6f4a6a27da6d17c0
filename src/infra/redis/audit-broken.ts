import type { StreamId } from '../../app/ports/store.ts';

/** A stream is not what was written: an event was changed, taken out, added or put elsewhere (invariant 8). */
export class AuditBroken extends Error {
  readonly stream: StreamId;
  /** Version of the first event that is wrong. */
  readonly version: number;
  /** Which event, for the log: `oefenstad:OF-26-0042@7`. The message stays out of it. */
  readonly code: string;

  constructor(stream: StreamId, version: number, cause?: unknown) {
    super(`events of ${stream.soort} ${stream.id} are broken from version ${version}`, { cause });
    this.name = 'AuditBroken';
    this.stream = stream;
    this.version = version;
    this.code = `${stream.id}@${version}`;
  }
}
