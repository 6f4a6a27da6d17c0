import type { Rol } from '../rollen.ts';

export type Optie = { readonly waarde: string; readonly label: string };

type VeldBasis = {
  readonly id: string;
  /** Above the input, at most a short sentence. */
  readonly label: string;
  readonly uitleg?: string;
  readonly verplicht?: boolean;
  /** Roles that may read the answer; the location's verstrekkingentabel may narrow or widen it. */
  readonly leest: readonly Rol[];
};

/** One question of a form. Nothing is preset that a person must judge (kaarten/README). */
export type Veld =
  | (VeldBasis & { readonly soort: 'keuze'; readonly opties: readonly Optie[]; readonly compact?: boolean })
  | (VeldBasis & { readonly soort: 'meerkeuze'; readonly opties: readonly Optie[] })
  | (VeldBasis & { readonly soort: 'tekst'; readonly max: number; readonly hint?: string })
  | (VeldBasis & { readonly soort: 'datum' });

/** A form is data: one renderer draws it, one validator checks it, and it says who may read which answer. */
export type Formulier = {
  readonly id: string;
  readonly titel: string;
  readonly uitleg?: string;
  /** Text of the button that sends it. */
  readonly knop: string;
  readonly velden: readonly Veld[];
};

/** Checked answers by field id: a choice, several choices, a text or an ISO date (yyyy-mm-dd). */
export type Antwoorden = Readonly<Record<string, string | readonly string[]>>;

export type Veldfout = {
  readonly veld: string;
  readonly fout: 'verplicht' | 'onbekende-keuze' | 'te-lang' | 'geen-datum' | 'persoonsgegeven' | 'onbekend-veld';
};
