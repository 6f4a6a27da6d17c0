import { plandatumMomenten } from '../termijnen/plandatum.ts';
import { MINUUT } from '../termijnen/tijdstip.ts';
import type { Doel, Stap } from '../instellingen/stappen.ts';
import type { Zaakinstellingen } from '../instellingen/zaakinstellingen.ts';
import type { Datum } from '../termijnen/datum.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Taak } from './taak.ts';
import type { Zaak } from './zaak.ts';

/** One planned reminder of a task; with `elke` it comes again every so many ms from then on. */
type Moment = { readonly due: Tijdstip; readonly elke: number | null; readonly aan: readonly Doel[] };

function vanStap(stap: Stap, taak: Taak): readonly Moment[] {
  const { soort, minuten } = stap.moment;
  const anker = soort === 'na-vraag' ? taak.gevraagdOp : taak.uiterlijk;
  if (anker === null) return [];
  const due = anker + (soort === 'voor-uiterlijk' ? -minuten : minuten) * MINUUT;
  return [
    { due, elke: stap.herhaal === undefined ? null : stap.herhaal.elkeMinuten * MINUUT, aan: stap.aan },
  ];
}

function momenten(taak: Taak, instellingen: Zaakinstellingen, plandatum: Datum | null): readonly Moment[] {
  const stappen = instellingen.stappen[taak.soort].flatMap((stap) => vanStap(stap, taak));
  if (taak.soort !== 'plandatum' || plandatum === null) return stappen;
  // The reminders before a plandatum follow the calendar instead of minutes.
  const vooraf = plandatumMomenten(plandatum, instellingen.termijnen)
    .filter(({ op }) => taak.uiterlijk === null || op < taak.uiterlijk)
    .map(({ op }) => ({ due: op, elke: null, aan: ['taakhouder'] as const }));
  return [...vooraf, ...stappen];
}

/** First time after `na` that a moment falls due, null when it has passed for good. */
function eersteNa(moment: Moment, na: Tijdstip): Tijdstip | null {
  if (moment.due > na) return moment.due;
  if (moment.elke === null) return null;
  return moment.due + (Math.floor((na - moment.due) / moment.elke) + 1) * moment.elke;
}

/** Last time in (na, tot] that a moment fell due. */
function laatsteTussen(moment: Moment, na: Tijdstip, tot: Tijdstip): Tijdstip | null {
  if (moment.due > tot) return null;
  const laatste =
    moment.elke === null
      ? moment.due
      : moment.due + Math.floor((tot - moment.due) / moment.elke) * moment.elke;
  return laatste > na ? laatste : null;
}

/** When the next reminder of an open task is due; null when none is left. */
export function volgendeHerinnering(zaak: Zaak, taak: Taak): Tijdstip | null {
  let eerste: Tijdstip | null = null;
  for (const moment of momenten(taak, zaak.instellingen, zaak.plandatum?.datum ?? null)) {
    const due = eersteNa(moment, taak.herinnerdTot);
    if (due !== null && (eerste === null || due < eerste)) eerste = due;
  }
  return eerste;
}

/**
 * What is to be said now: all steps due since the last reminder become one, to everybody they name, planned
 * at the last of them. So a program that was down for hours sends one message, not four.
 */
export function verschuldigdeHerinnering(
  zaak: Zaak,
  taak: Taak,
  nu: Tijdstip,
): { readonly gepland: Tijdstip; readonly aan: readonly Doel[] } | null {
  let gepland: Tijdstip | null = null;
  const aan = new Set<Doel>();
  for (const moment of momenten(taak, zaak.instellingen, zaak.plandatum?.datum ?? null)) {
    const due = laatsteTussen(moment, taak.herinnerdTot, nu);
    if (due === null) continue;
    if (gepland === null || due > gepland) gepland = due;
    for (const doel of moment.aan) aan.add(doel);
  }
  return gepland === null ? null : { gepland, aan: [...aan] };
}
