import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { TAFEL } from '../../domain/locatie/tafel.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import type { Claimed } from '../ports/agenda.ts';
import type { Clock } from '../ports/clock.ts';
import { isPeiling } from '../rooster/peiling.ts';
import type { LocatieStreams } from '../streams/locatie-streams.ts';
import type { Fired } from '../streams/streams.ts';
import type { ZaakStreams } from '../streams/zaak-streams.ts';
import { tafelOpTijd } from '../tafel/tafel.ts';

/** A reminder counts as late from a minute on: a claim is within a second while the program is up. */
const LATE = 60_000;

export type FireTimer = (claimed: Claimed) => Promise<void>;

/** A timer that is due becomes a command, at the time of its claim; it disappears through that commit. */
export function fireTimerWith(
  zaken: ZaakStreams,
  locaties: LocatieStreams,
  clock: Clock,
  locatie: (id: string) => Locatie | null,
  peil: (locatie: Locatie, nu: Tijdstip, commandId: string, fired: Fired) => Promise<void>,
): FireTimer {
  return async ({ stream, id, now, token }) => {
    const instellingen = locatie(stream.locatie);
    if (instellingen === null) throw new Error('timer of an unknown location');
    const nu = Math.max(now, clock.caseNow());
    const commandId = `timer:${token}:${id}`;
    const actor = { soort: 'systeem' } as const;
    if (stream.soort === 'locatie' && id === TAFEL) {
      await tafelOpTijd(locaties, instellingen, 'houd-tafel', nu, commandId, { timerId: id });
      return;
    }
    if (stream.soort === 'locatie' && isPeiling(id)) {
      await peil(instellingen, nu, commandId, { timerId: id });
      return;
    }
    if (stream.soort === 'locatie') {
      const om = { nu, actor, wieMagKoppelen: instellingen.wieMagKoppelen };
      await locaties.execute(stream, { command: { type: 'verstrijk', timerId: id }, om }, commandId, {
        timerId: id,
      });
      return;
    }
    const om = { nu, actor, vtOrganisaties: instellingen.vtOrganisaties.map((vt) => vt.id) };
    const speling = LATE * Math.max(1, clock.speed);
    const command = { type: 'verstrijk', timerId: id, speling } as const;
    const outcome = await zaken.execute(stream, { command, om }, commandId, { timerId: id });
    // Else the timer would be taken up again for ever, each time its lease ends.
    if (outcome.kind === 'refused') throw new Error('timer of a case that is not there');
  };
}
