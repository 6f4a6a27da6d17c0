import type { Zaakbesluit } from '../besluiten.ts';
import type { Vangrailregel } from './regel.ts';

/** An afdoening needs advice; sepot 01/02, waiting and routing to another table do not. */
const vraagtAdvies: Readonly<Record<Zaakbesluit, boolean>> = {
  'sepot-01': false,
  'sepot-02': false,
  beleidssepot: true,
  'voorwaardelijk-sepot': true,
  strafbeschikking: true,
  'om-hoorzitting': true,
  dagvaarding: true,
  plandatum: false,
  'hg-spreekuur': false,
  'afdeling-onderzoeken': false,
  zvh: false,
};

/**
 * G3: an afdoening without the advice that step 5 requires: evidence suffices and it is acutely or structurally
 * unsafe (werkproces §3; B 641–645). Who chooses such an afdoening finds the evidence sufficient, also when it
 * was not said or was judged otherwise at an earlier decision; only "onvoldoende" contradicts it. About a minor
 * the Raad always advises (B 1294–1296).
 */
export const g3: Vangrailregel = {
  naam: 'G3',
  geraakt: (handeling, feiten) =>
    handeling.soort === 'zaak' &&
    handeling.besluiten.some((besluit) => vraagtAdvies[besluit]) &&
    feiten.bewijs !== 'onvoldoende' &&
    (feiten.minderjarig || feiten.acuut === 'ja' || feiten.structureel === 'ja') &&
    !feiten.adviesBinnen,
  redenen: ['advies-mondeling', 'advies-niet-nodig', 'termijn-verstreken', 'anders'],
};
