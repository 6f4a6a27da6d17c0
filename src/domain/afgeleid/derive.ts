import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { bewakingTimers } from '../zaak/bewaking/tijd.ts';
import { volgendeHerinnering } from '../zaak/herinneringen.ts';
import { houderVan, isOpen } from '../zaak/taak.ts';
import { timerVan } from '../zaak/timer-van.ts';
import type { Rolhouder } from '../zaak/wie.ts';
import { houderSleutel } from '../zaak/wie.ts';
import type { Zaak } from '../zaak/zaak.ts';
import { alarmpost, draadpost } from './berichtposten.ts';
import { metEigenaar } from './eigenaar.ts';
import { herinneringsposten } from './herinneringsposten.ts';
import { deelAVraag, isTijdOmTeVragen, vraag, vraagtDirect } from './taakposten.ts';
import type { View } from './views.ts';
import type { Weergave } from './weergave.ts';
import { zaakpost } from './zaakpost.ts';

/** Who a post is for, by symbol; resolved to people when it is sent (design §2). */
export type Publiek =
  /** `van`: the channel of another location, for a test alarm; without: of the own one. */
  | { readonly soort: 'kanaal'; readonly van?: string }
  | { readonly soort: 'draad' }
  /**
   * `wie`: not who has the duty, but who is next, or everybody of the role. `eigenaar`: a person of this role who
   * stays on the case, on duty or not.
   */
  | {
      readonly soort: 'dienst';
      readonly houder: Rolhouder;
      readonly wie?: 'volgende' | 'hele-rol';
      readonly eigenaar?: string;
    }
  /** One colleague of the location, whether on duty or not; `houder`: the role in which it concerns them. */
  | { readonly soort: 'persoon'; readonly persoonId: string; readonly houder: Rolhouder }
  /** One person by who they are in Teams: only for cards of a location, to who asked to come in. */
  | { readonly soort: 'identiteit'; readonly tenantId: string; readonly objectId: string };

/** A card that should exist in Teams. Its id never changes and never means something else. */
export type Post = {
  readonly id: string;
  readonly publiek: Publiek;
  readonly view: View;
  /** The matter is over: bring what stands up to date, but send nothing new (invariant 2). */
  readonly alleenBijwerken: boolean;
};

/** A moment at which the case must be looked at again; `due` on the case clock. */
export type Timer = { readonly id: string; readonly due: Tijdstip };

/** Id of the case post in the channel. */
export const ZAAKPOST = 'z';

/**
 * Reminders that the case as it stands demands, one timer for each open task, and what measures and checks wait
 * for. A closed case has none.
 */
export function timersVan(zaak: Zaak): readonly Timer[] {
  if (zaak.status !== 'open') return [];
  const herinneringen = Object.values(zaak.taken).flatMap((taak) => {
    const due = isOpen(taak) ? volgendeHerinnering(zaak, taak) : null;
    return due === null ? [] : [{ id: timerVan(taak.id), due }];
  });
  return [...herinneringen, ...bewakingTimers(zaak)];
}

function vraagposten(zaak: Zaak, weergave: Weergave): readonly Post[] {
  return Object.values(zaak.taken)
    .filter(vraagtDirect)
    .map((taak) => ({
      id: `v:${taak.id}`,
      publiek: metEigenaar(zaak, { soort: 'dienst', houder: houderVan(taak) }),
      view: taak.soort === 'deel-a' ? deelAVraag(zaak, taak, weergave) : vraag(zaak, taak, weergave),
      alleenBijwerken: zaak.status !== 'open' || !isOpen(taak) || !isTijdOmTeVragen(zaak, taak),
    }));
}

/** Alarms that say the end itself go out although the case is no longer open. */
const ookNaEinde = new Set(['zaak-ingetrokken', 'zaak-verplaatst']);

function alarmposten(zaak: Zaak): readonly Post[] {
  return zaak.alarmen.flatMap((alarm, nr) =>
    alarm.aan.map((houder) => ({
      id: `a:${nr}:${houderSleutel(houder)}`,
      publiek: metEigenaar(zaak, { soort: 'dienst', houder }),
      view: alarmpost(zaak, alarm),
      alleenBijwerken: zaak.status !== 'open' && !ookNaEinde.has(alarm.soort),
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
