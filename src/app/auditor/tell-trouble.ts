import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Storing } from '../../domain/locatie/storing/storing.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { LocatieStreams } from '../streams/locatie-streams.ts';
import { locatieStream } from '../streams/locatie-streams.ts';

export type TellDeps = {
  readonly locaties: LocatieStreams;
  readonly clock: Clock;
  readonly ids: Ids;
};

/**
 * Tells KPC and beheer of a location what is wrong and what is over; what they know already is not told again.
 *
 * @param gekeken kinds that were looked at
 * @param nu those of them that are wrong now
 */
export async function tellTrouble(
  { locaties, clock, ids }: TellDeps,
  { id, wieMagKoppelen }: Pick<Locatie, 'id' | 'wieMagKoppelen'>,
  gekeken: readonly Storing[],
  nu: readonly Storing[],
): Promise<void> {
  const om = { nu: clock.caseNow(), actor: { soort: 'systeem' } as const, wieMagKoppelen };
  const command = { type: 'meld-storingen', gekeken, nu } as const;
  await locaties.execute(locatieStream(id), { command, om }, `controle:${ids.token()}`);
}
