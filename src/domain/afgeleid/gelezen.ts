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
    case 'zaak':
    case 'deel-a':
    case 'formulier':
    case 'vangrail':
    case 'vraag':
    case 'herinnering':
    case 'bundel':
    case 'alarm':
    case 'thread':
    case 'taken':
    case 'tijdlijn':
    case 'klaar':
    case 'zaken':
    case 'piket':
    case 'help':
    case 'welkom':
    case 'intake-alarm':
    case 'account-gekoppeld':
    case 'aanmeldcode':
    case 'aanmeldvraag':
    case 'rollen':
    case 'oproep':
    case 'bereikbaarheid':
    case 'tafel':
    case 'tafelzaak':
    case 'roosterbericht':
    case 'rooster':
    case 'storing':
      return [];
  }
}
