import type { Storing } from '../../domain/locatie/storing/storing.ts';
import type { Agenda } from '../ports/agenda.ts';
import type { Clock } from '../ports/clock.ts';

/** Longest that something due may wait, wall-clock ms. */
const LATE = 30_000;

/** Nothing due is late, and nothing was given up; what was given up is tried again. */
export async function checkAgenda(
  { agenda, clock }: { readonly agenda: Agenda; readonly clock: Clock },
  locatie: string,
): Promise<readonly Storing[]> {
  const [{ waitingMs }, timers, parked] = await Promise.all([
    agenda.stats(locatie),
    agenda.entries(locatie, 'timer'),
    agenda.parked(locatie),
  ]);
  for (const entry of parked) await agenda.replay(entry);
  const limit = clock.caseNow() - LATE * clock.speed;
  const late = waitingMs > LATE || timers.some((timer) => !timer.parked && timer.due < limit);
  return [
    ...(late ? (['loopt-achter'] as const) : []),
    ...(parked.length > 0 ? (['werk-bleef-liggen'] as const) : []),
  ];
}
