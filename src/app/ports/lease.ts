/** Work that one replica at a time may do. */
export interface Lease {
  /**
   * Takes the work for `ms` (wall clock). It ends by itself, so that it is done once in that time over all replicas,
   * and by another when this one dies.
   *
   * @returns false when somebody has it
   */
  take(name: string, ms: number): Promise<boolean>;
  /** Holds it for `ms` (wall clock) from now, whoever has it; 0 gives it back. */
  hold(name: string, ms: number): Promise<void>;
  /** Whether somebody took it and its time is not over. */
  held(name: string): Promise<boolean>;
  /**
   * Whether no newer version asked this in the last `ms` (wall clock): while two versions run side by side only the
   * newest may do the work.
   */
  newest(name: string, version: number, ms: number): Promise<boolean>;
}
