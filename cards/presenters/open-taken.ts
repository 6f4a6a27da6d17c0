import type { TaakSoort } from '../../src/domain/instellingen/stappen.ts';
import type { Rol } from '../../src/domain/rollen.ts';
import { rolnaam } from '../teksten/rollen.ts';
import { taaknamen } from '../teksten/taken.ts';

type OpenTaak = { readonly soort: TaakSoort; readonly rol: Rol; readonly organisatie: string | null };

/** Open tasks as one line: `Kennisname (Politie), Inbreng (Raad)`. */
export function opsommingTaken(taken: readonly OpenTaak[]): string {
  return `${taken.map(({ soort, rol, organisatie }) => `${taaknamen[soort]} (${rolnaam(rol, organisatie)})`).join(', ')}.`;
}
