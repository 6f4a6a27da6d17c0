import type { Rol } from '../../rollen.ts';
import { zaakrollen } from '../../rollen.ts';
import type { Optie, Veld, VeldBasis } from '../formulier.ts';

/** Longest free text of a form, in UTF-16 units. */
const MAX_TEKST = 500;

/** Everybody with a part in a case; `beheer` has none (werkproces §1). */
export const deelnemers: readonly Rol[] = zaakrollen;

/** The roles that weigh safety, measures and evidence together. */
export const tafel: readonly Rol[] = ['politie', 'ovj', 'vt', '3ro', 'rvdk'];

/** Choices from pairs of value and label; values are stored, labels only shown. */
export function keuzes(...paren: readonly (readonly [waarde: string, label: string])[]): readonly Optie[] {
  return paren.map(([waarde, label]) => ({ waarde, label }));
}

/** Yes, no, and the honest third answer. */
export const jaNeeOnbekend = keuzes(['ja', 'Ja'], ['nee', 'Nee'], ['onbekend', 'Onbekend']);

/** Who can tell the victim about a decision (werkproces §7); nothing is preset. */
export const informanten = keuzes(
  ['shn', 'Slachtofferhulp'],
  ['ovj', 'Officier van justitie'],
  ['vt', 'Veilig Thuis'],
  ['politie', 'Politie'],
);

/** The one free text a form may have: short, and without names (werkproces §9). */
export function tekstveld(id: string, label: string, leest: readonly Rol[]): Veld {
  return { soort: 'tekst', id, label, max: MAX_TEKST, hint: 'Kort. Geen namen.', leest };
}

type Extra = Pick<VeldBasis, 'verplicht' | 'stap' | 'nogNiet' | 'bewaakt' | 'spreektTegen'> & {
  readonly compact?: boolean;
};

/** One choice. Compact is a list that opens; the rest are big rows. */
export function keuze(
  id: string,
  label: string,
  opties: readonly Optie[],
  leest: readonly Rol[],
  extra: Extra = {},
): Veld {
  return { soort: 'keuze', id, label, opties, leest, ...extra };
}

/** Several choices. */
export function meerkeuze(
  id: string,
  label: string,
  opties: readonly Optie[],
  leest: readonly Rol[],
  extra: Pick<VeldBasis, 'verplicht' | 'bewaakt' | 'stap' | 'spreektTegen'> & {
    readonly alleen?: string;
  } = {},
): Veld {
  return { soort: 'meerkeuze', id, label, opties, leest, ...extra };
}
