import type { TaakSoort } from '../../src/domain/instellingen/stappen.ts';
import type { Rol } from '../../src/domain/rollen.ts';
import { rolnaam } from '../teksten/rollen.ts';
import { taaknamen } from '../teksten/taken.ts';

type OpenTaak = {
  readonly soort: TaakSoort;
  readonly rol: Rol;
  readonly organisatie: string | null;
  readonly titel?: string;
};

/** Open tasks as one line: `Kennisname (Politie), Inbreng (Raad)`. */
export function opsommingTaken(taken: readonly OpenTaak[]): string {
  return `${taken.map(({ soort, rol, organisatie, titel }) => `${titel ?? taaknamen[soort]} (${rolnaam(rol, organisatie)})`).join(', ')}.`;
}
