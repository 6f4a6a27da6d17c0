import type { Locatie } from '../../../src/domain/instellingen/locatie.ts';
import type { Stappen, TaakSoort } from '../../../src/domain/instellingen/stappen.ts';
import { taakSoorten } from '../../../src/domain/instellingen/stappen.ts';

/** Settings in which only these tasks are reminded of, so that a story is about one of them. */
export function alleenHerinneringen(...soorten: readonly TaakSoort[]): (locatie: Locatie) => Locatie {
  return (locatie) => {
    const stappen = taakSoorten.map((soort) => [
      soort,
      soorten.includes(soort) ? locatie.stappen[soort] : [],
    ]);
    return { ...locatie, stappen: Object.fromEntries(stappen) as Stappen };
  };
}

export const zonderHerinneringen = alleenHerinneringen();
