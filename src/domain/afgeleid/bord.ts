import { vooruitblik } from '../zaak/vooruitblik.ts';
import type { Persoon } from '../zaak/wie.ts';
import type { Zaak } from '../zaak/zaak.ts';
import { eigenOpenTaken } from './schermen/eigen-taken.ts';
import { taakverwijzing } from './taakposten.ts';
import type { Bordrij } from './views/bord.ts';
import type { Weergave } from './weergave.ts';
import { zaakpost } from './zaakpost.ts';

type EigenDeel = Pick<Bordrij, 'eigen' | 'vlaggen'>;

/** What everybody of the location sees of a case on the board: what the post in the channel shows. */
export function gedeeldeRij(zaak: Zaak, weergave: Weergave): Omit<Bordrij, keyof EigenDeel> {
  const { soort: _, ...post } = zaakpost(zaak, weergave);
  return { ...post, regios: zaak.vtRegios };
}

/**
 * What a case on the board asks of this reader. Guard rails come from the own tasks only, because they tell what was
 * answered (werkproces §9).
 */
export function eigenDeel(zaak: Zaak, persoon: Persoon, weergave: Weergave): EigenDeel {
  const eigen = eigenOpenTaken(zaak, persoon);
  return {
    eigen: eigen.map((taak) => ({
      ...taakverwijzing(taak, weergave),
      status: taak.status === 'opgepakt' ? 'opgepakt' : 'gevraagd',
      uiterlijk: taak.uiterlijk,
    })),
    vlaggen: [...new Set(eigen.flatMap((taak) => vooruitblik(zaak, taak)))],
  };
}
