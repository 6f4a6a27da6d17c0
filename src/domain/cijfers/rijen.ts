import type { CijferId } from './cijfer-id.ts';
import type { Waarneming } from './waarneming.ts';
import { ALLES } from './waarneming.ts';

type Wat = Omit<Waarneming, 'cijfer' | 'rij'>;

/** Counts once over all, and once for every Veilig Thuis that it concerns. */
export function telBij(cijfer: CijferId, regios: readonly string[], wat: Wat): readonly Waarneming[] {
  return [ALLES, ...regios].map((rij) => ({ cijfer, rij, ...wat }));
}
