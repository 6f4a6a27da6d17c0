import { oncePer } from '../once-per.ts';
import { bewakingTimers } from '../zaak/bewaking/tijd.ts';
import { volgendeHerinnering } from '../zaak/herinneringen.ts';
import { isOpen } from '../zaak/taak.ts';
import { timerVan } from '../zaak/timer-van.ts';
import type { Rolhouder } from '../zaak/wie.ts';
import { houderSleutel } from '../zaak/wie.ts';
import type { Zaak } from '../zaak/zaak.ts';
import { alarmpost, draadpost } from './berichtposten.ts';
import { metEigenaar } from './eigenaar.ts';
import { herinneringsposten } from './herinneringsposten.ts';
import type { Post, Publiek, Timer } from './post.ts';
import { vraagposten } from './vraagposten.ts';
import type { Weergave } from './weergave.ts';
import { zaakpost } from './zaakpost.ts';

/** Id of the case post in the channel. */
export const ZAAKPOST = 'z';

/**
 * Reminders that the case as it stands demands, one timer for each open task, and what measures and checks wait
 * for. A closed case has none.
 */
export const timersVan = oncePer((zaak: Zaak): readonly Timer[] => {
  if (zaak.status !== 'open') return [];
  const herinneringen = Object.values(zaak.taken).flatMap((taak) => {
    const due = isOpen(taak) ? volgendeHerinnering(zaak, taak) : null;
    return due === null ? [] : [{ id: timerVan(taak.id), due }];
  });
  return [...herinneringen, ...bewakingTimers(zaak)];
});

/** Alarms that say the end itself go out although the case is no longer open. */
const ookNaEinde = new Set(['zaak-ingetrokken', 'zaak-verplaatst']);

function alarmposten(zaak: Zaak): readonly Post[] {
  const publiek = (houder: Rolhouder): Publiek => metEigenaar(zaak, { soort: 'dienst', houder });
  return zaak.alarmen.flatMap((alarm, nr) =>
    alarm.aan.map((houder, plek) => ({
      id: `a:${nr}:${houderSleutel(houder)}`,
      publiek: publiek(houder),
      view: alarmpost(zaak, alarm, houder),
      alleenBijwerken: zaak.status !== 'open' && !ookNaEinde.has(alarm.soort),
      ...(plek === 0 ? {} : { eerst: alarm.aan.slice(0, plek).map(publiek) }),
    })),
  );
}

/** Every card that should exist for the case, the case post first. */
export function postsVan(zaak: Zaak, weergave: Weergave): readonly Post[] {
  return [
    { id: ZAAKPOST, publiek: { soort: 'kanaal' }, view: zaakpost(zaak, weergave), alleenBijwerken: false },
    ...vraagposten(zaak, weergave),
    ...herinneringsposten(zaak, weergave),
    ...alarmposten(zaak),
    ...zaak.draad.map(
      (regel, nr): Post => ({
        id: `d:${nr}`,
        publiek: { soort: 'draad' },
        view: draadpost(zaak, regel, weergave),
        alleenBijwerken: zaak.eindeOp !== null && regel.op > zaak.eindeOp,
      }),
    ),
  ];
}
