import type { Oefenklok } from '../../app/oefening/boek.ts';
import type { RedisClock } from '../redis/redis-clock.ts';

/** The clock of a practice room, for who leads the exercise. */
export function oefenklokOp(clock: RedisClock): Oefenklok {
  return {
    nu: () => clock.view.caseNow(),
    snelheid: () => clock.view.speed,
    zet: (snelheid) => clock.setSpeed(snelheid),
    tot: async (op) => {
      // Each look at the server sets right what this process thought: what looked like the way there can fall short.
      for (let nu = clock.view.caseNow(); nu < op; nu = clock.view.caseNow()) {
        await clock.advance(Math.ceil(op - nu));
      }
    },
    ververs: () => clock.refresh(),
  };
}
