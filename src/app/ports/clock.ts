import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';

/**
 * Two clocks (design §5). Wall clock: leases, back-off, pacing, signatures. Case clock: deadlines and timers,
 * an affine map over the Redis server's TIME that never goes backwards; 1:1 in production, faster in the demo.
 */
export interface Clock {
  /** Wall clock, epoch ms. */
  wall(): number;
  /** Case clock, epoch ms: the best estimate of this process, never below one it gave before. */
  caseNow(): Tijdstip;
  /** Case-clock ms per wall-clock ms. */
  readonly speed: number;
}
