import type { Commit, Store } from '../../src/app/ports/store.ts';

/** Passes everything on and keeps the commits. */
export function recordingStore(store: Store, commits: Commit[]): Store {
  return {
    load: (stream, known) => store.load(stream, known),
    knows: (stream, commandId) => store.knows(stream, commandId),
    commit: (commit) => {
      commits.push(commit);
      return store.commit(commit);
    },
    openCases: (locatie) => store.openCases(locatie),
    nextNumber: (locatie, series) => store.nextNumber(locatie, series),
    claimSource: (bron, bronId, proposal) => store.claimSource(bron, bronId, proposal),
    findSource: (bron, bronId) => store.findSource(bron, bronId),
    releaseSource: (bron, bronId, zaakId) => store.releaseSource(bron, bronId, zaakId),
    ping: () => store.ping(),
  };
}
