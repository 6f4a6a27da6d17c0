import type { Aanmeldstand } from '../../locatie/toegang/toegang.ts';
import type { Rol } from '../../rollen.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';

/** For who asks for a role: the code to say on the phone, and later what came of it. */
export type AanmeldcodeView = {
  readonly soort: 'aanmeldcode';
  readonly locatie: string;
  readonly rol: Rol;
  readonly organisatie: string | null;
  /** Four digits. */
  readonly code: string;
  readonly stand: Aanmeldstand;
  /** A second account of somebody who is on the list. */
  readonly tweede: boolean;
};

/** For who decides who comes in: role and code, nothing about the person. */
export type AanmeldvraagView = {
  readonly soort: 'aanmeldvraag';
  readonly locatie: { readonly id: string; readonly naam: string };
  readonly nr: number;
  readonly rol: Rol;
  readonly organisatie: string | null;
  readonly code: string;
  readonly op: Tijdstip;
  readonly stand: Aanmeldstand;
  readonly standOp: Tijdstip;
  /** Role of who decided. */
  readonly door: Rol | null;
  /** Who let in first, where two people must agree. */
  readonly eerste: { readonly rol: Rol; readonly op: Tijdstip } | null;
  /** Role label of whose second account it is; null: somebody new. */
  readonly tweede: string | null;
};

/** People who were let in from Teams, and requests that wait. */
export type RollenView = {
  readonly soort: 'rollen';
  readonly locatie: { readonly id: string; readonly naam: string };
  readonly collegas: readonly {
    readonly nr: number;
    /** Role label, never a name. */
    readonly label: string;
    /** The roles that were granted, not those of the settings. */
    readonly rollen: readonly { readonly rol: Rol; readonly organisatie: string | null }[];
    readonly sinds: Tijdstip;
  }[];
  readonly aanvragen: readonly Pick<AanmeldvraagView, 'nr' | 'rol' | 'organisatie' | 'code' | 'tweede'>[];
  /** The moment from which `sinds` is read. */
  readonly peil: Tijdstip;
};
