import { MINUUT, naarIso, UUR } from '../../src/domain/termijnen/tijdstip.ts';
import type { Tijden, Verhaal } from './verhaal.ts';

const DAG = 24 * UUR;

function tijdenOp(nu: number): Tijden {
  return {
    geleden: (minuten) => naarIso(nu - minuten * MINUUT),
    dag: (dagen) => naarIso(nu - dagen * DAG).slice(0, 10),
  };
}

/**
 * The intake message of a story.
 *
 * @param nu case clock, epoch ms
 */
export function meldingVan(verhaal: Verhaal, nu: number): Readonly<Record<string, unknown>> {
  return {
    bron: 'demo',
    bronId: `OEFENZAAK-${verhaal.id}`,
    berichtNr: 1,
    locatie: 'oefenstad',
    ...verhaal.melding(tijdenOp(nu)),
  };
}
