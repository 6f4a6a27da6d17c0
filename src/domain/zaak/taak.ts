import type { TaakSoort } from '../instellingen/stappen.ts';
import type { Rol } from '../rollen.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Rolhouder } from './wie.ts';

/** What a task is about; fixed from the moment it is asked. */
export type Taakvraag = {
  /** Names the task within its case and says what it is about: `deel-a:vt-oefenstad`, `vrijheid:1`. */
  readonly id: string;
  readonly soort: TaakSoort;
  readonly rol: Rol;
  /** The VT organisation that owes it. */
  readonly organisatie?: string;
  /** Deadline, when the task has one. */
  readonly uiterlijk: Tijdstip | null;
  /** Form of an action (`processtap`); its title names the task. */
  readonly formulier?: string;
  /** Number of the victim it is about, from 1. */
  readonly slachtoffer?: number;
  /** Number of the measure it is about, from 1. */
  readonly maatregel?: number;
  /** Number of the plandatum item it is about, from 1. */
  readonly item?: number;
  /** Who else may do it: asked the question by phone, or shares it. */
  readonly ook?: readonly Rolhouder[];
};

export type Taakstatus = 'gevraagd' | 'opgepakt' | 'beantwoord' | 'vervallen';

/** An obligation: something that somebody at the table owes, with its history in short. */
export type Taak = Taakvraag & {
  readonly status: Taakstatus;
  /** Rises when what was answered changes: a form opened before that is stale (design §4). */
  readonly revisie: number;
  readonly gevraagdOp: Tijdstip;
  readonly opgepakt: { readonly op: Tijdstip; readonly persoonId: string } | null;
  readonly klaarOp: Tijdstip | null;
  /** When it was asked again in a message of its own: it lapsed before, or its answer no longer does. */
  readonly opnieuw?: readonly Tijdstip[];
  /** When it was asked, or its deadline last moved: what was due before could not have been sent in time. */
  readonly geplandVanaf: Tijdstip;
  /** First pick-up since it was asked: its steps rest for a while (see `Escalatie`). */
  readonly eersteOppak?: Tijdstip;
  /** Ms by which the steps after the question come earlier, because nobody could be reached. */
  readonly vervroegd?: number;
  /** Reminder steps due up to and including this instant have been given. */
  readonly herinnerdTot: Tijdstip;
};

export function isOpen(taak: Taak): boolean {
  return taak.status === 'gevraagd' || taak.status === 'opgepakt';
}

/** Who owes the task. */
export function houderVan({ rol, organisatie }: Taakvraag): Rolhouder {
  return organisatie === undefined ? { rol } : { rol, organisatie };
}
