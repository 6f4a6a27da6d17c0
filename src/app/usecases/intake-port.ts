import type { Melding, Meldingwijziging } from '../../domain/zaak/melding.ts';
import type { Persoon } from '../../domain/zaak/wie.ts';

/** A message of a source, or of a person who brings a case in, checked field by field, not yet against the case it may belong to. */
export type IntakeMessage = {
  readonly locatie: string;
  readonly message: Melding | Meldingwijziging;
  /** Has every field that a first message needs. */
  readonly complete: boolean;
  /** Comes from a practice source. */
  readonly oefening: boolean;
  /** Hash of the canonical body: the same number with other content is refused. */
  readonly contentHash: string;
  /** Who typed it in, in place of a source. */
  readonly door?: Persoon;
};

export type IntakeResult =
  | { readonly kind: 'aangemaakt' | 'bestond-al' | 'bijgewerkt' | 'achterhaald'; readonly zaakId: string }
  /** The source's number already belongs to a case of another location (409). */
  | { readonly kind: 'andere-locatie' }
  /** The same berichtNr came earlier with other content (409). */
  | { readonly kind: 'andere-inhoud' }
  /** No case yet, and the message lacks fields that a first message needs (400). */
  | { readonly kind: 'onvolledig' }
  /** After merging with what is known, the times contradict each other (400). */
  | { readonly kind: 'strijdig'; readonly paden: readonly string[] };

/** What the HTTP intake asks of the program. Rejects with StoreUnavailable when nothing can be stored now. */
export interface Intake {
  receive(message: IntakeMessage): Promise<IntakeResult>;
  /** Tells the KPC of a location that a message about a held suspect was refused (contract). */
  reportRefused(locatie: string, bron: string, aantalFouten: number): Promise<void>;
}
