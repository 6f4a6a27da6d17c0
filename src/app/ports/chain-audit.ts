/** Something in a chain, the register or the anchors that is not as it was written. */
export type ChainFinding = {
  /** First wrong event for the log, `oefenstad:OF-26-0042@7`, or what else it is about; no content. */
  readonly code: string;
};

/** Verifies every chain of a location against its register and what was written down outside. */
export interface ChainAudit {
  /**
   * Slow: it opens every event there is, and lets others go first in between.
   *
   * @param signal stops it half-way; then it rejects
   * @throws StoreUnavailable
   */
  check(locatie: string, signal: AbortSignal): Promise<readonly ChainFinding[]>;
}
