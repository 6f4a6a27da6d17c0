import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Zaak } from '../zaak.ts';
import type { BewakingEvent } from './events.ts';
import { vanKracht } from './maatregel.ts';
import type { Toegangsmoment } from './toegang.ts';
import { checkVan, isBeoordeeld, toegangsmomenten } from './toegang.ts';

/** Timers of measures start with one of these; those of tasks with `h:`. */
const CHECK = 'c:';
const EINDE = 'm:';

/** Whether a timer is about a measure or a check that is still to be asked. */
export function isBewakingTimer(timerId: string): boolean {
  return timerId.startsWith(CHECK) || timerId.startsWith(EINDE);
}

/** Moments whose check nobody was asked yet, and that somebody still has to weigh. */
function nogTeVragen(zaak: Zaak): readonly Toegangsmoment[] {
  return toegangsmomenten(zaak).filter(
    (moment) =>
      checkVan(zaak, moment.sleutel) === undefined &&
      !zaak.vtRegios.every((regio) => isBeoordeeld(zaak, moment, regio)),
  );
}

/** When the case must be looked at for its measures: to ask a check in time, and at the end of each of them. */
export function bewakingTimers(zaak: Zaak): readonly { readonly id: string; readonly due: Tijdstip }[] {
  return [
    ...nogTeVragen(zaak).map(({ sleutel, vraagVanaf }) => ({ id: `${CHECK}${sleutel}`, due: vraagVanaf })),
    ...vanKracht(zaak).flatMap(({ nr, einde }) =>
      einde === null ? [] : [{ id: `${EINDE}${nr}`, due: einde }],
    ),
  ];
}

/** What time alone brings: measures that end, and checks whose time has come. */
export function doorTijd(zaak: Zaak, nu: Tijdstip): readonly BewakingEvent[] {
  const verlopen = vanKracht(zaak).filter(({ einde }) => einde !== null && einde <= nu);
  if (verlopen.length > 0) {
    return verlopen.map(({ nr }) => ({
      type: 'MaatregelGeeindigd',
      nr,
      taakId: null,
      reden: 'verlopen',
      door: null,
    }));
  }
  const { aanhoudingen, deelARonde } = zaak.bewaking;
  if (aanhoudingen > deelARonde) return [{ type: 'DeelAOpnieuwGevraagd', ronde: aanhoudingen }];
  return nogTeVragen(zaak)
    .filter(({ vraagVanaf }) => vraagVanaf <= nu)
    .map(({ sleutel, soort }) => ({ type: 'CheckGevraagd', sleutel, soort, door: null }));
}
