import type { Ronde } from './ronde.ts';

/** Several rounds as one. */
export function samen(rondes: readonly Ronde[]): Ronde {
  const klappen: Record<string, number> = {};
  for (const ronde of rondes) {
    for (const [naam, keer] of Object.entries(ronde.klappen)) klappen[naam] = (klappen[naam] ?? 0) + keer;
  }
  const som = (van: (ronde: Ronde) => number): number => rondes.reduce((n, ronde) => n + van(ronde), 0);
  return {
    klappen,
    zaken: som(({ zaken }) => zaken),
    antwoorden: som(({ antwoorden }) => antwoorden),
    bezorgd: som(({ bezorgd }) => bezorgd),
    geparkeerd: som(({ geparkeerd }) => geparkeerd),
    dubbel: som(({ dubbel }) => dubbel),
    onduidelijk: som(({ onduidelijk }) => onduidelijk),
    fouten: rondes.flatMap(({ fouten }) => fouten),
  };
}
