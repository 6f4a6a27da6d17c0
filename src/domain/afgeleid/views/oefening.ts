import type { Nabespreking } from '../../oefening/nabespreking/nabespreking.ts';
import type { Deelvraag, Leerdoel, Module } from '../../oefening/oefening.ts';
import type { Rol } from '../../rollen.ts';

/** A role at the table of an exercise. `organisatie`: short name, for Veilig Thuis. */
export type Oefenrol = {
  readonly sleutel: string;
  readonly rol: Rol;
  readonly organisatie: string | null;
  /** `mens`: somebody plays it. `vrij`: meant for a person, nobody took it yet. `script`: answers by itself. */
  readonly speelt: 'mens' | 'vrij' | 'script';
};

type Blad = {
  readonly nr: number;
  readonly titel: string;
  readonly modules: readonly Module[];
  readonly casus: string;
  readonly doelen: readonly Leerdoel[];
};

/** The exercise in the practice channel. */
export type OefeningView = Blad & {
  readonly soort: 'oefening';
  readonly stand: 'loopt' | 'pauze' | 'voorbij';
  readonly snelheid: number;
  readonly rollen: readonly Oefenrol[];
  /** Roles that can be taken. */
  readonly speelbaar: readonly Omit<Oefenrol, 'speelt'>[];
  readonly deelvragen: number;
};

/** Which exercise, how fast, and who plays: for who may start one. */
export type OefenkeuzeView = {
  readonly soort: 'oefenkeuze';
  readonly locatie: string;
  readonly oefeningen: readonly {
    readonly id: string;
    readonly titel: string;
    readonly modules: readonly Module[];
    readonly uren: number;
    readonly snelheid: number;
  }[];
  readonly rollen: readonly Omit<Oefenrol, 'speelt'>[];
  /** Case minutes per minute. */
  readonly snelheden: readonly number[];
};

/** The controls of the one who leads. `klok`: case clock, epoch ms. */
export type OefenbedieningView = {
  readonly soort: 'oefenbediening';
  readonly nr: number;
  readonly titel: string;
  readonly doelen: readonly Leerdoel[];
  readonly stand: 'loopt' | 'pauze';
  readonly snelheid: number;
  readonly klok: number;
  readonly snelheden: readonly number[];
  readonly rollen: readonly Oefenrol[];
};

/** "May this be shared, and with whom?" */
export type OefenvraagView = {
  readonly soort: 'oefenvraag';
  readonly nr: number;
  readonly vraag: Deelvraag;
  /** From 1. */
  readonly plek: number;
  readonly aantal: number;
  /** Who can be chosen. */
  readonly rollen: readonly Rol[];
  readonly gekozen: readonly Rol[] | null;
};

/** The debrief: in short, or as a page to read and print. */
export type NabesprekingView = Blad & {
  readonly soort: 'nabespreking';
  readonly lang: boolean;
  readonly verslag: Nabespreking;
};
