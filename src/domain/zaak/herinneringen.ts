import { standaardStappen } from '../instellingen/standaardstappen.ts';
import type { Doel, Stap, Stappen } from '../instellingen/stappen.ts';
import { plandatumMomenten } from '../termijnen/plandatum.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { MINUUT } from '../termijnen/tijdstip.ts';
import { isAmbtshalve, wachtOpAmbtshalve } from './slachtoffer.ts';
import { adviesrol, allenBeantwoordOp } from './stand.ts';
import type { Taak } from './taak.ts';
import type { Zaak } from './zaak.ts';

/**
 * One planned reminder of a task; with `elke` it comes again every so many ms from then on. What was due up
 * to and including `na` is done or over.
 */
type Moment = {
  readonly due: Tijdstip;
  readonly elke: number | null;
  readonly aan: readonly Doel[];
  readonly na: Tijdstip;
  /** Nobody could have told it before: the question was asked, or the deadline moved, only then. */
  readonly kanVanaf: Tijdstip;
};

/**
 * The question of a decision that waits for Veilig Thuis counts from the answer (werkproces §2); that of SHN,
 * when it waits until the victim was told of the prosecution, from then.
 */
function gevraagdVanaf(zaak: Zaak, taak: Taak): Tijdstip | null {
  if (taak.soort === 'inbreng' && taak.rol === 'shn' && isAmbtshalve(zaak)) {
    return wachtOpAmbtshalve(zaak) ? null : Math.max(taak.gevraagdOp, zaak.taken['ambtshalve']?.klaarOp ?? 0);
  }
  if (taak.soort !== 'zaakbesluit' || zaak.melding.soort === 'vast') return taak.gevraagdOp;
  const beantwoord = allenBeantwoordOp(zaak);
  return beantwoord === null ? null : Math.max(taak.gevraagdOp, beantwoord);
}

/**
 * A deadline that was moved leaves behind the steps that would have come before: they were never due. Only of
 * the decision on freedom the last of them is told at once, so that a clock cut short is not missed.
 */
function naVoorUiterlijk(taak: Taak): Tijdstip {
  return taak.soort === 'vrijheid' ? taak.herinnerdTot : Math.max(taak.herinnerdTot, taak.geplandVanaf);
}

function vanStap(zaak: Zaak, stap: Stap, taak: Taak): readonly Moment[] {
  const { soort, minuten } = stap.moment;
  const naVraag = soort === 'na-vraag';
  const anker = naVraag ? gevraagdVanaf(zaak, taak) : taak.uiterlijk;
  if (anker === null || (stap.bij !== undefined && stap.bij !== zaak.melding.soort)) return [];
  const due = anker + (soort === 'voor-uiterlijk' ? -minuten : minuten) * MINUUT;
  const elke = stap.herhaal === undefined ? null : stap.herhaal.elkeMinuten * MINUUT;
  const na = naVraag ? taak.herinnerdTot : naVoorUiterlijk(taak);
  const kanVanaf = naVraag ? taak.gevraagdOp : taak.geplandVanaf;
  return [{ due, elke, aan: stap.aan, na, kanVanaf }];
}

function momenten(zaak: Zaak, taak: Taak): readonly Moment[] {
  const { instellingen, plandatum } = zaak;
  // A case that began before this kind of task was there has no steps of its own for it.
  const eigen: Partial<Stappen> = instellingen.stappen;
  const stappen = (eigen[taak.soort] ?? standaardStappen[taak.soort]).flatMap((stap) =>
    vanStap(zaak, stap, taak),
  );
  if (taak.soort !== 'plandatum' || plandatum === null) return stappen;
  // The reminders before a plandatum follow the calendar instead of minutes.
  const vooraf = plandatumMomenten(plandatum.datum, instellingen.termijnen)
    .filter(({ op }) => taak.uiterlijk === null || op < taak.uiterlijk)
    .map(({ op }) => ({
      due: op,
      elke: null,
      aan: ['taakhouder'] as const,
      na: naVoorUiterlijk(taak),
      kanVanaf: taak.geplandVanaf,
    }));
  return [...vooraf, ...stappen];
}

/** Next time that a moment falls due, null when it has passed for good. */
function eerstvolgende(moment: Moment): Tijdstip | null {
  const { na } = moment;
  if (moment.due > na) return moment.due;
  if (moment.elke === null) return null;
  return moment.due + (Math.floor((na - moment.due) / moment.elke) + 1) * moment.elke;
}

/** Last time up to and including `tot` that a moment fell due and was not told. */
function laatsteTot(moment: Moment, tot: Tijdstip): Tijdstip | null {
  if (moment.due > tot) return null;
  const laatste =
    moment.elke === null
      ? moment.due
      : moment.due + Math.floor((tot - moment.due) / moment.elke) * moment.elke;
  return laatste > moment.na ? laatste : null;
}

/** When the next reminder of an open task is due; null when none is left. */
export function volgendeHerinnering(zaak: Zaak, taak: Taak): Tijdstip | null {
  let eerste: Tijdstip | null = null;
  for (const moment of momenten(zaak, taak)) {
    const due = eerstvolgende(moment);
    if (due !== null && (eerste === null || due < eerste)) eerste = due;
  }
  return eerste;
}

/**
 * What is to be said now: all steps due since the last reminder become one, to everybody they name, planned
 * at the last of them, which could be told from `kanVanaf` on. So a program that was down for hours sends one message, not four.
 */
export function verschuldigdeHerinnering(
  zaak: Zaak,
  taak: Taak,
  nu: Tijdstip,
): { readonly gepland: Tijdstip; readonly kanVanaf: Tijdstip; readonly aan: readonly Doel[] } | null {
  let laatste: { readonly gepland: Tijdstip; readonly kanVanaf: Tijdstip } | null = null;
  const aan = new Set<Doel>();
  for (const moment of momenten(zaak, taak)) {
    const due = laatsteTot(moment, nu);
    if (due === null) continue;
    if (laatste === null || due > laatste.gepland) laatste = { gepland: due, kanVanaf: moment.kanVanaf };
    // For a suspect under 18 the RvdK has the part of 3RO (werkproces §1).
    for (const doel of moment.aan) aan.add(doel === '3ro' ? adviesrol(zaak) : doel);
  }
  return laatste === null ? null : { ...laatste, aan: [...aan] };
}
