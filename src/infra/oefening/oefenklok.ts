import type { Oefenklok } from '../../app/oefening/boek.ts';
import type { RedisClock } from '../redis/redis-clock.ts';

/** The clock of a practice room, for who leads the exercise. */
export function oefenklokOp(clock: RedisClock): Oefenklok {
  return {
    nu: () => clock.view.caseNow(),
    snelheid: () => clock.view.speed,
    zet: (snelheid) => clock.setSpeed(snelheid),
    tot: (op) => clock.reach(op),
    ververs: () => clock.refresh(),
  };
}
