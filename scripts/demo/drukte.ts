import type { Verhaal } from './verhaal.ts';

/** How often every story comes on a busy morning: forty cases of eight stories. */
const RONDES = 5;

/** Case minutes that a case of one round is further on than the same story of the round before. */
const VERSCHIL = 45;

function kopie(verhaal: Verhaal, nr: number, ronde: number): Verhaal {
  const nummer = String(ronde * 100 + nr + 1).padStart(4, '0');
  return {
    ...verhaal,
    id: `${verhaal.id}-${ronde}`,
    na: 0,
    melding: (tijden) => {
      const geleden = (minuten: number): string => tijden.geleden(minuten + ronde * VERSCHIL);
      const melding = verhaal.melding({ ...tijden, geleden });
      return {
        ...melding,
        registratienummer: `OEF-2026-D${nummer}`,
        ...('vtMeldingNr' in melding ? { vtMeldingNr: `VTM-26-D${nummer}` } : {}),
      };
    },
  };
}

/**
 * A busy morning: every story some times over, all at once, each round closer to its term. The first two cases are
 * those of the stories themselves, so that the person at the keyboard plays the same ones as otherwise.
 */
export function drukteVan(verhalen: readonly Verhaal[]): readonly Verhaal[] {
  const rondes = Array.from({ length: RONDES - 1 }, (_, i) => i + 1);
  return [
    ...verhalen.map((verhaal) => ({ ...verhaal, na: 0 })),
    ...rondes.flatMap((ronde) => verhalen.map((verhaal, nr) => kopie(verhaal, nr, ronde))),
  ];
}
