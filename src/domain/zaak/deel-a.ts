import type { Rol } from '../rollen.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Antwoorden } from '../werkproces/formulier.ts';
import type { Door } from './wie.ts';

/** Part A at one Veilig Thuis organisation (werkproces §4). */
export type DeelA = {
  readonly regio: string;
  /** Last yes or no of each colleague; "later" removes theirs. "Ja" of anyone counts. */
  readonly antwoorden: Readonly<Record<string, { readonly antwoord: 'ja' | 'nee'; readonly op: Tijdstip }>>;
  readonly eersteAntwoordOp: Tijdstip | null;
  readonly nietGevondenOp: Tijdstip | null;
  readonly andereRegioOp: Tijdstip | null;
  readonly details: { readonly antwoorden: Antwoorden; readonly op: Tijdstip; readonly door: Door } | null;
  readonly compleet: boolean;
  /** When Veilig Thuis last said "nog niet te zeggen", by a tap or by phone; absent: never. */
  readonly nogNietOp?: Tijdstip;
  /** Role of who phoned in vain first; absent: nobody did. */
  readonly geenGehoor?: Rol;
  /** The last answer that somebody wrote down by phone; null in `bevestigdOp`: Veilig Thuis did not say so itself. */
  readonly telefonisch?: Telefonisch;
};

/** An answer by phone on behalf of Veilig Thuis. */
export type Telefonisch = {
  readonly antwoorden: Antwoorden;
  readonly op: Tijdstip;
  /** Who wrote it down. */
  readonly door: Door;
  readonly bevestigdOp: Tijdstip | null;
};
