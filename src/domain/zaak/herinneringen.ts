import { standaardStappen } from '../instellingen/standaardstappen.ts';
import type { Doel, Stap, Stappen } from '../instellingen/stappen.ts';
import { plandatumMomenten } from '../termijnen/plandatum.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { MINUUT } from '../termijnen/tijdstip.ts';
import { adviesrol } from './adviesrol.ts';
import { allenBeantwoordOp } from './deel-a-stand.ts';
import { isAmbtshalve, wachtOpAmbtshalve } from './slachtoffer.ts';
import type { Taak } from './taak.ts';
import type { Uitstel } from './uitstel.ts';
import { teVertellen, uitstelVan } from './uitstel.ts';
import type { Zaak } from './zaak.ts';

/**
 * One planned reminder of a task; with `elke` it comes again every so many ms from then on, `maal` times. What was
 * planned up to and including `na` is done or over; `uitstel` says when what is planned comes in fact.
 */
type Moment = {
  readonly naVraag: boolean;
  readonly due: Tijdstip;
  readonly elke: number | null;
  readonly maal: number;
  readonly aan: readonly Doel[];
  readonly bellen: boolean;
  /** It waits for the morning, so it may share a message too. */
  readonly kanWachten: boolean;
  readonly na: Tijdstip;
  readonly uitstel: Uitstel;
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

function geldtVoor(zaak: Zaak, { bij, van }: Stap, { rol }: Taak): boolean {
  return (bij === undefined || bij === zaak.melding.soort) && (van === undefined || van.includes(rol));
}

function vanStap(zaak: Zaak, stap: Stap, taak: Taak): readonly Moment[] {
  const { soort, minuten } = stap.moment;
  const naVraag = soort === 'na-vraag';
  const anker = naVraag ? gevraagdVanaf(zaak, taak) : taak.uiterlijk;
  if (anker === null || !geldtVoor(zaak, stap, taak)) return [];
  const vervroegd = naVraag ? (taak.vervroegd ?? 0) : 0;
  return [
    {
      naVraag,
      due: anker + (soort === 'voor-uiterlijk' ? -minuten : minuten) * MINUUT - vervroegd,
      elke: stap.herhaal === undefined ? null : stap.herhaal.elkeMinuten * MINUUT,
      maal: stap.herhaal?.maal ?? Number.POSITIVE_INFINITY,
      aan: stap.aan,
      bellen: stap.bellen === true,
      kanWachten: stap.kanWachten === true,
      na: naVraag ? taak.herinnerdTot : naVoorUiterlijk(taak),
      // Worked out when asked: most steps are over, or later than another that counts.
      uitstel: (gepland) => uitstelVan(zaak, taak, stap)(gepland),
      kanVanaf: naVraag ? taak.gevraagdOp : taak.geplandVanaf,
    },
  ];
}

/** The reminders before a plandatum follow the calendar instead of minutes. */
function vanKalender(zaak: Zaak, taak: Taak): readonly Moment[] {
  const { instellingen, plandatum } = zaak;
  if (taak.soort !== 'plandatum' || plandatum === null) return [];
  return plandatumMomenten(plandatum.datum, instellingen.termijnen)
    .filter(({ op }) => taak.uiterlijk === null || op < taak.uiterlijk)
    .map(({ op }) => ({
      naVraag: false,
      due: op,
      elke: null,
      maal: 0,
      aan: ['taakhouder'] as const,
      bellen: false,
      kanWachten: false,
      na: naVoorUiterlijk(taak),
      uitstel: (gepland: Tijdstip) => gepland,
      kanVanaf: taak.geplandVanaf,
    }));
}

function momenten(zaak: Zaak, taak: Taak): readonly Moment[] {
  // A case that began before this kind of task was there has no steps of its own for it.
  const eigen: Partial<Stappen> = zaak.instellingen.stappen;
  const stappen = eigen[taak.soort] ?? standaardStappen[taak.soort];
  return [...vanKalender(zaak, taak), ...stappen.flatMap((stap) => vanStap(zaak, stap, taak))];
}

/** First time after `na` that a moment is planned, null when it has passed for good. */
function eerstvolgende({ due, elke, maal, na }: Moment): Tijdstip | null {
  if (due > na) return due;
  if (elke === null) return null;
  const keer = Math.floor((na - due) / elke) + 1;
  return keer > maal ? null : due + keer * elke;
}

/** Last time up to and including `tot` that a moment came and was not told. */
function laatsteTot(moment: Moment, tot: Tijdstip): Tijdstip | null {
  const eerste = eerstvolgende(moment);
  if (eerste === null || moment.uitstel(eerste) > tot) return null;
  const { due, elke, maal } = moment;
  const keer = elke === null ? 0 : Math.min(maal, Math.floor((tot - due) / elke));
  const laatste = elke === null ? due : due + keer * elke;
  return Math.min(tot, moment.uitstel(Math.max(eerste, laatste)));
}

/** When the next reminder of an open task is due; null when none is left. */
export function volgendeHerinnering(zaak: Zaak, taak: Taak): Tijdstip | null {
  let eerste: Tijdstip | null = null;
  for (const moment of momenten(zaak, taak)) {
    const gepland = eerstvolgende(moment);
    // What waits never comes earlier than planned, so what is planned later is not looked at.
    if (gepland === null || (eerste !== null && gepland >= eerste)) continue;
    const due = moment.uitstel(gepland);
    if (eerste === null || due < eerste) eerste = due;
  }
  return eerste;
}

/**
 * Ms by which the steps after the question must come earlier for the next one to come now. Null when a step is due
 * already, or none is left: repeats are no step, so that a chain that reaches nobody does not run on by itself.
 */
export function teVervroegen(zaak: Zaak, taak: Taak, nu: Tijdstip): number | null {
  const later = momenten(zaak, taak)
    .filter(({ naVraag, due, na }) => naVraag && due > na)
    .map(({ due }) => due);
  // What was due up to and including the last reminder counts as given, also when that was this very instant.
  const vanaf = Math.max(nu, taak.herinnerdTot + 1);
  const ms = later.length === 0 ? 0 : Math.min(...later) - vanaf;
  return ms > 0 ? ms : null;
}

type Verschuldigd = {
  readonly gepland: Tijdstip;
  readonly kanVanaf: Tijdstip;
  readonly aan: readonly Doel[];
  /** Of those, who is asked to phone. */
  readonly bellen: readonly Doel[];
  /** Nothing of it is pressing. */
  readonly bundelt: boolean;
};

/**
 * What is to be said now: all steps due since the last reminder become one, to everybody they name, planned
 * at the last of them, which could be told from `kanVanaf` on. So a program that was down for hours sends one message, not four.
 */
export function verschuldigdeHerinnering(zaak: Zaak, taak: Taak, nu: Tijdstip): Verschuldigd | null {
  let laatste: { readonly gepland: Tijdstip; readonly kanVanaf: Tijdstip } | null = null;
  const aan = new Set<Doel>();
  const bellen = new Set<Doel>();
  let bundelt = true;
  for (const moment of momenten(zaak, taak)) {
    const due = laatsteTot(moment, nu);
    if (due === null) continue;
    bundelt &&= moment.kanWachten && !moment.bellen;
    if (laatste === null || due > laatste.gepland) laatste = { gepland: due, kanVanaf: moment.kanVanaf };
    for (const doel of teVertellen(zaak, taak, moment.aan, nu)) {
      const wie = doel === '3ro' ? adviesrol(zaak) : doel;
      aan.add(wie);
      if (moment.bellen) bellen.add(wie);
    }
  }
  return laatste === null ? null : { ...laatste, aan: [...aan], bellen: [...bellen], bundelt };
}
