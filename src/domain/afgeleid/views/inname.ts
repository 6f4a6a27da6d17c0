import type { Zaakkop } from './kop.ts';

/** The first question to who brings a case in by hand: is the suspect held? It has no inputs, so it may stand anywhere. */
export type NieuweZaakView = {
  readonly soort: 'nieuwe-zaak';
  /** Null: where is asked in the form, or everybody's card. */
  readonly locatie: { readonly id: string; readonly naam: string } | null;
};

/** A case that somebody shares in a conversation: what everyone there may read, and buttons that open personally. */
export type GedeeldView = {
  readonly soort: 'gedeeld';
  readonly zaakId: string;
  readonly nummer: string;
  readonly oefening: boolean;
  /** Kind and clock, in the channel of the location only; null elsewhere: who reads along there nobody knows. */
  readonly kop: Zaakkop | null;
};
