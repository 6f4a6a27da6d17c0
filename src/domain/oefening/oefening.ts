import type { Rol } from '../rollen.ts';
import type { Toets } from './toets.ts';

/** The training modules of the field (menukaart opleidings- en ontwikkelmodules, 2021). */
export const modules = ['A', 'B', 'C', 'D'] as const;
export type Module = (typeof modules)[number];

/** Something to learn, in the words of the module, and what shows in the events that it was done. */
export type Leerdoel = { readonly tekst: string; readonly toets: Toets };

/** "May this be shared, and with whom?": the answer is what the verstrekkingentabel says of `veld`. */
export type Deelvraag = { readonly id: string; readonly vraag: string; readonly veld: string };

/** With whom the group would share it. */
export type Deelantwoord = { readonly vraag: string; readonly rollen: readonly Rol[] };

/** Answers by field of a form. */
export type Spelantwoorden = Readonly<Record<string, string | readonly string[]>>;

/** What the script answers. Keys are beginnings of ids of tasks; of several the longest counts. */
export type Spel = {
  /** First tap of part A, by VT organisation; `standaard` for the rest. */
  readonly acuut: Readonly<Record<string, 'ja' | 'nee'>>;
  /** Several in a row: one for each time that the same task is answered, the last one from then on. */
  readonly antwoorden: Readonly<Record<string, Spelantwoorden | readonly Spelantwoorden[]>>;
  /** Days from today that a date field gets. */
  readonly plandatumOverDagen?: number;
};

/** How a role that nobody plays behaves. */
export type Scriptrol = {
  /** Case minutes between the question and the answer. */
  readonly na: number;
  /** Never answers by itself: the others must notice. */
  readonly zwijgt: boolean;
  /** Other minutes for tasks whose id begins so. */
  readonly taken: Readonly<Record<string, number>>;
};

/** A message of the source, some case minutes after the start. Times in it are written as `100m geleden`. */
export type Oefenbericht = { readonly na: number; readonly melding: Readonly<Record<string, unknown>> };

/** Something a scripted role does by itself, unless a person plays it. */
export type Handeling = { readonly na: number; readonly rol: string } & (
  | { readonly doe: 'reactie'; readonly tekst: string }
  /** Presses a button about a task, and fills in the form behind it. */
  | {
      readonly doe: 'knop';
      readonly verb: string;
      readonly taak: string;
      readonly antwoorden: Spelantwoorden;
    }
);

/** An exercise as its file has it. Made up; roles, never people. */
export type Oefening = {
  readonly id: string;
  readonly titel: string;
  readonly modules: readonly Module[];
  /** After what: a module, a place in the source. */
  readonly bron: string;
  /** What the trainer reads out, without what the group must find out. */
  readonly casus: string;
  readonly doelen: readonly Leerdoel[];
  /** What the debrief should also look at: questions for the group. */
  readonly bespreek: readonly string[];
  /** Amsterdam time on a working day at which the clock of the exercise starts, `HH:MM`. */
  readonly begin: string;
  /** Case hours after which it ends by itself. */
  readonly uren: number;
  /** Case ms per ms, unless the trainer chooses otherwise. */
  readonly snelheid: number;
  readonly berichten: readonly Oefenbericht[];
  /** By role, or `vt:<organisatie>`. */
  readonly rollen: Readonly<Record<string, Scriptrol>>;
  readonly spel: Spel;
  readonly later: readonly Handeling[];
  readonly deelvragen: readonly Deelvraag[];
};

/** What stays with an exercise that was started, also when its file changes later. */
export type Oefenblad = Pick<
  Oefening,
  'id' | 'titel' | 'modules' | 'casus' | 'doelen' | 'bespreek' | 'deelvragen'
> & {
  /** Short names of the VT organisations of the room, by id. */
  readonly organisaties: Readonly<Record<string, string>>;
};

export function bladVan(oefening: Oefening, organisaties: Oefenblad['organisaties']): Oefenblad {
  const { id, titel, modules: van, casus, doelen, bespreek, deelvragen } = oefening;
  return { id, titel, modules: van, casus, doelen, bespreek, deelvragen, organisaties };
}

/** Speeds that a trainer can choose, in case minutes per minute. */
export const snelheden = [1, 10, 30, 60, 120] as const;

/** The clock of a paused exercise: a second in a dozen days, for a clock at rest would give nothing out again. */
export const PAUZE = 1e-6;
