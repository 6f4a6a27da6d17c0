import type { Zaak } from './zaak.ts';

/**
 * Whether the case is handled as domestic violence: the source labelled it, or somebody at the table did (werkproces
 * §2). Without it Veilig Thuis is asked nothing by itself; the clock of a held suspect runs all the same.
 */
export function isHg(zaak: Pick<Zaak, 'melding' | 'hgLabel'>): boolean {
  return zaak.melding.hgLabel !== false || zaak.hgLabel !== null;
}
