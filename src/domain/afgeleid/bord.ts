import { vooruitblik } from '../zaak/vooruitblik.ts';
import type { Persoon } from '../zaak/wie.ts';
import type { Zaak } from '../zaak/zaak.ts';
import { eigenOpenTaken } from './schermen/eigen-taken.ts';
import { taakverwijzing } from './taakposten.ts';
import type { Bordrij } from './views/bord.ts';
import type { Weergave } from './weergave.ts';
import { zaakpost } from './zaakpost.ts';

/**
 * A case on the board. Everybody of the location sees what the post in the channel shows; guard rails come from the
 * own tasks only, because they tell what was answered (werkproces §9).
 */
export function bordrij(zaak: Zaak, persoon: Persoon, weergave: Weergave): Bordrij {
  const { soort: _, ...post } = zaakpost(zaak, weergave);
  const eigen = eigenOpenTaken(zaak, persoon);
  return {
    ...post,
    regios: zaak.vtRegios,
    eigen: eigen.map((taak) => ({
      ...taakverwijzing(taak, weergave),
      status: taak.status === 'opgepakt' ? 'opgepakt' : 'gevraagd',
      uiterlijk: taak.uiterlijk,
    })),
    vlaggen: [...new Set(eigen.flatMap((taak) => vooruitblik(zaak, taak)))],
  };
}
