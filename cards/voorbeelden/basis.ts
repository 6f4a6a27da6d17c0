import type { Taakverwijzing, View, Zaakkop } from '../../src/domain/afgeleid/views.ts';
import type { TaakSoort } from '../../src/domain/instellingen/stappen.ts';
import type { Rol } from '../../src/domain/rollen.ts';
import type { Tijdstip } from '../../src/domain/termijnen/tijdstip.ts';
import { MINUUT, UUR, vanIso } from '../../src/domain/termijnen/tijdstip.ts';

/** A made-up view, to draw a card in tests and in `docs/kaarten/`. */
export type Voorbeeld = {
  readonly naam: string;
  readonly view: View;
  /** Too long for a picture, or the same card with other words. */
  readonly alleenTest?: true;
};

/** The made-up case came in on Monday 7 December 2026 at 12:05. */
export const PEIL: Tijdstip = vanIso('2026-12-07T12:05:00+01:00');

/** So many minutes after the case came in. */
export function na(minuten: number): Tijdstip {
  return PEIL + minuten * MINUUT;
}

/** Held suspect, decision before Monday 21:00. */
export const kopVast: Zaakkop = {
  zaakId: 'oefenstad:OF-26-0042',
  nummer: 'OF-26-0042',
  oefening: true,
  soort: 'vast',
  peil: PEIL,
  uiterlijk: PEIL + 8 * UUR + 55 * MINUUT,
  uiterlijkVan: 'vrijheid',
};

/** On a card that says what happened before: no clock that moves afterwards. */
export const kopVoorbij: Zaakkop = { ...kopVast, uiterlijk: null, uiterlijkVan: null };

/** Suspect not held: no hours clock. */
export const kopNietVast: Zaakkop = {
  ...kopVast,
  zaakId: 'oefenstad:OF-26-0043',
  nummer: 'OF-26-0043',
  soort: 'niet-vast',
  uiterlijk: null,
  uiterlijkVan: null,
};

/** A task of the made-up case. */
export function taak(soort: TaakSoort, rol: Rol, organisatie: string | null = null): Taakverwijzing {
  return { taakId: `${soort}:${organisatie ?? rol}`, soort, rol, organisatie, revisie: 1 };
}
