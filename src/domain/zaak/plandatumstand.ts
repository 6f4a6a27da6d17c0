import type { Rol } from '../rollen.ts';
import type { Datum } from '../termijnen/datum.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';

/** What must be ready on the day, and who sees to it. */
export type Plandatumitem = { readonly wat: string; readonly rol: Rol; readonly organisatie?: string };

/** The day on which the OvJ decides further (werkproces §7). */
export type Plandatum = {
  /** Rises with every plandatum of the case, so that its tasks have ids of their own. */
  readonly nr: number;
  readonly datum: Datum;
  readonly items: readonly Plandatumitem[];
  readonly verzet: readonly {
    readonly van: Datum;
    readonly naar: Datum;
    readonly op: Tijdstip;
    readonly reden: string;
  }[];
  readonly afgehandeldOp: Tijdstip | null;
};
