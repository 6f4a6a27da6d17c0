import type { Termijnen } from '../../instellingen/termijnen.ts';
import type { Rol } from '../../rollen.ts';
import { gedragsaanwijzingEinde, huisverbodEinde } from '../../termijnen/klokken.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Maatregelinhoud, Titel } from '../../werkproces/maatregelen/titels.ts';
import type { Zaak } from '../zaak.ts';
import type { LopendeMaatregel } from './bewaking.ts';

/** Measures in force at the table, oldest first. */
export function vanKracht(zaak: Zaak): readonly LopendeMaatregel[] {
  return zaak.bewaking.maatregelen.filter(({ status }) => status === 'van-kracht');
}

/** Who must complete a measure and watches it: who imposed it, or passes on who did. */
export function eigenaarVan(titel: Titel | null): Rol {
  switch (titel) {
    case 'huisverbod':
      return 'politie';
    case 'civiel':
      return 'rvdk';
    case '509hh':
    case 'schorsing':
    case 'voorwaarde-sepot':
    case 'voorwaarde-strafbeschikking':
    case 'voorwaarde-vonnis':
    case null:
      return 'ovj';
  }
}

/** The end that the law gives a title; null where somebody has to say it (werkproces §5). */
export function wettelijkEinde(titel: Titel | null, start: Tijdstip, termijnen: Termijnen): Tijdstip | null {
  if (titel === '509hh') return gedragsaanwijzingEinde(start, termijnen);
  return titel === 'huisverbod' ? huisverbodEinde(start, false, termijnen) : null;
}

/** The end after one more extension; null where somebody has to say it. */
export function verlengdTot(maatregel: LopendeMaatregel, termijnen: Termijnen): Tijdstip | null {
  if (maatregel.titel === 'huisverbod') return huisverbodEinde(maatregel.start, true, termijnen);
  if (maatregel.titel !== '509hh' || maatregel.einde === null) return null;
  return gedragsaanwijzingEinde(maatregel.einde, termijnen);
}

/** Whether the law lets it be extended once more (werkproces §5). */
export function kanVerlengd(maatregel: LopendeMaatregel, termijnen: Termijnen): boolean {
  if (maatregel.titel === 'huisverbod') return maatregel.verlengd < 1;
  return maatregel.titel !== '509hh' || maatregel.verlengd < termijnen.gedragsaanwijzingVerlengingen;
}

/** Something that must be known of a measure is not: title, contents, who watches, where to report a breach. */
export function isOnvolledig({ titel, inhoud, gegevens }: LopendeMaatregel): boolean {
  return titel === null || inhoud.length === 0 || gegevens === null;
}

/** What patrols must be able to act on (werkproces §7). */
const verboden: ReadonlySet<Maatregelinhoud> = new Set([
  'contactverbod',
  'gebiedsverbod',
  'locatieverbod',
  'locatiegebod',
  'woningverbod',
]);

export function isVerbod({ inhoud }: LopendeMaatregel): boolean {
  return inhoud.some((deel) => verboden.has(deel));
}
