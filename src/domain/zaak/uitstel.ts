import type { Doel, Stap } from '../instellingen/stappen.ts';
import { naRusttijd } from '../termijnen/rusttijd.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { MINUUT } from '../termijnen/tijdstip.ts';
import { adviesrol } from './adviesrol.ts';
import type { Taak } from './taak.ts';
import type { Zaak } from './zaak.ts';

/** When a step that is planned at an instant comes in fact: at that instant, or somewhat later. Never earlier. */
export type Uitstel = (gepland: Tijdstip) => Tijdstip;

const GEEN: Uitstel = (gepland) => gepland;

/**
 * Who is meant: the owner of a task may be named by role, and for a suspect under 18 the RvdK has the part of
 * 3RO (werkproces §1).
 */
function bedoeld(zaak: Zaak, taak: Taak, doel: Doel): Doel {
  if (doel === taak.rol) return 'taakhouder';
  return doel === '3ro' ? adviesrol(zaak) : doel;
}

/** Last time that this receiver was told of the task. */
function laatstVerteld(zaak: Zaak, taak: Taak, doel: Doel): Tijdstip {
  const gegeven = zaak.herinneringen.findLast(
    ({ taakId, aan }) =>
      taakId === taak.id && aan.some((d) => bedoeld(zaak, taak, d) === bedoeld(zaak, taak, doel)),
  );
  const verteld = gegeven?.op ?? 0;
  // Asked anew since: what was told before was about the question of then.
  return verteld > taak.gevraagdOp ? verteld : 0;
}

/** Who is at it gets time; the table is told nothing meanwhile. A deadline gives nobody time. */
function oppakrust(zaak: Zaak, taak: Taak, stap: Stap): Uitstel {
  const opgepakt = taak.eersteOppak;
  const minuten = zaak.instellingen.escalatie?.oppakMinuten[taak.soort] ?? 0;
  if (opgepakt === undefined || minuten === 0 || stap.moment.soort !== 'na-vraag') return GEEN;
  const tot = opgepakt + minuten * MINUUT;
  return (gepland) => (gepland >= opgepakt && gepland < tot ? tot : gepland);
}

/** Nobody hears of one task twice within the gap; one target that heard nothing yet is enough to go on. */
function tussentijd(zaak: Zaak, taak: Taak, stap: Stap): Uitstel {
  const minuten = zaak.instellingen.escalatie?.tussentijdMinuten ?? 0;
  if (minuten === 0) return GEEN;
  const vrij = Math.min(...stap.aan.map((doel) => laatstVerteld(zaak, taak, doel))) + minuten * MINUUT;
  return (gepland) => Math.max(gepland, vrij);
}

/** What can wait comes in the morning, unless its deadline is over by then. */
function nachtrust(zaak: Zaak, taak: Taak, stap: Stap): Uitstel {
  const rust = zaak.instellingen.escalatie?.rust;
  if (rust === undefined || stap.kanWachten !== true) return GEEN;
  return (gepland) => {
    const ochtend = naRusttijd(gepland, rust);
    const teLaat =
      stap.moment.soort === 'voor-uiterlijk' && taak.uiterlijk !== null && ochtend > taak.uiterlijk;
    return teLaat ? gepland : ochtend;
  };
}

/** Everything that makes a step of this task wait. */
export function uitstelVan(zaak: Zaak, taak: Taak, stap: Stap): Uitstel {
  const rust = oppakrust(zaak, taak, stap);
  const gat = tussentijd(zaak, taak, stap);
  const nacht = nachtrust(zaak, taak, stap);
  return (gepland) => nacht(gat(rust(gepland)));
}

/** Receivers of those named who have not heard of the task within the gap. */
export function teVertellen(zaak: Zaak, taak: Taak, doelen: readonly Doel[], nu: Tijdstip): readonly Doel[] {
  const minuten = zaak.instellingen.escalatie?.tussentijdMinuten ?? 0;
  return doelen.filter((doel) => laatstVerteld(zaak, taak, doel) + minuten * MINUUT <= nu);
}
