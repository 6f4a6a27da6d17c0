import type { Bezorging } from '../afgeleid/bezorgbewijs.ts';
import { datumVan } from '../termijnen/datum.ts';
import type { ZaakEvent } from '../zaak/events.ts';
import { adviezen } from './feiten/advies.ts';
import { bekendBijVt } from './feiten/bekend.ts';
import { bewijs } from './feiten/bewijs.ts';
import { deelA } from './feiten/deel-a.ts';
import { instroom, status } from './feiten/instroom.ts';
import { inbreng, kennisname, nietBereikt, vangrailkeuzes } from './feiten/keten.ts';
import { plandata } from './feiten/plandata.ts';
import { slachtoffers } from './feiten/slachtoffer.ts';
import { vrijheid } from './feiten/vrijheid.ts';
import { vtMelding } from './feiten/vt-melding.ts';
import { vtWerk } from './feiten/vt-werk.ts';
import type { Verloop } from './verloop.ts';
import { verloopVan } from './verloop.ts';
import type { Waarneming, Zaakfeiten } from './waarneming.ts';

/** What is counted where the case is now: a case that was moved must not count twice. */
function vanDeZaak(verloop: Verloop): readonly Waarneming[] {
  return [...instroom(verloop), ...vtWerk(verloop), ...bekendBijVt(verloop.eind), ...vtMelding(verloop)];
}

/** What is counted where it happened. */
function vanGebeurtenissen(verloop: Verloop): readonly Waarneming[] {
  return [
    ...deelA(verloop),
    ...vrijheid(verloop),
    ...adviezen(verloop),
    ...slachtoffers(verloop.eind),
    ...plandata(verloop),
    ...inbreng(verloop),
    ...kennisname(verloop),
    ...nietBereikt(verloop),
    ...vangrailkeuzes(verloop),
  ];
}

/**
 * The content-free record of one case from its events and the proof of its messages; null for a practice case and for no case. A case that
 * was withdrawn counts as withdrawn and nowhere else (werkproces §10).
 *
 * @param bezorgd what became of the messages of the case; without it the stages of their proof are not counted
 */
export function zaakfeiten(
  events: readonly ZaakEvent[],
  bezorgd: readonly Bezorging[] = [],
): Zaakfeiten | null {
  const verloop = verloopVan(events);
  if (verloop === null || verloop.eind.oefening) return null;
  const { eind } = verloop;
  const waarnemingen = [
    ...status(verloop),
    ...(eind.status === 'ingetrokken'
      ? []
      : [
          ...(eind.verplaatstNaar === null ? vanDeZaak(verloop) : []),
          ...vanGebeurtenissen(verloop),
          ...bewijs(verloop, bezorgd),
        ]),
  ];
  return { dag: datumVan(eind.gemeldOp), waarnemingen };
}
