import type { Persoon } from '../zaak/wie.ts';
import type { View } from './views.ts';

/**
 * Groups of sensitive fields that a screen shows to this person: forms that another role filled in, typed texts,
 * the acute outcome. What their own role wrote is no reading. Kept as who, what and when (werkproces §9).
 */
export function gelezenGroepen(view: View, persoon: Persoon): readonly string[] {
  switch (view.soort) {
    case 'inzien': {
      const vanAnderen = view.formulieren.filter(({ rol }) => !persoon.rollen.some((r) => r.rol === rol));
      return [
        ...new Set(vanAnderen.map(({ formulier }) => formulier.id)),
        ...(view.toelichting === null ? [] : ['toelichting']),
        ...(view.reacties.length === 0 ? [] : ['reacties']),
      ];
    }
    case 'waarom':
      return view.magInhoud ? ['acuut-uitkomst'] : [];
    default:
      return [];
  }
}
