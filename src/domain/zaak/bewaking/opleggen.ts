import { eindeVanDag } from '../../termijnen/datum.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Maatregel, Zaakbesluit } from '../../werkproces/besluiten.ts';
import type { Maatregelinhoud, Titel } from '../../werkproces/maatregelen/titels.ts';
import type { Door } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import type { Maatregelbron } from './bewaking.ts';
import type { BewakingEvent } from './events.ts';
import { vanKracht, wettelijkEinde } from './maatregel.ts';

/** What a decision imposes on one ground. */
export type Oplegging = { readonly titel: Titel | null; readonly inhoud: readonly Maatregelinhoud[] };

type Keuze = { readonly titel: Titel | null; readonly inhoud: readonly Maatregelinhoud[] };

/** What a choice on a decision form stands for: its title and contents (werkproces §6). */
const keuzes: Readonly<Record<Maatregel, Keuze>> = {
  contactverbod: { titel: '509hh', inhoud: ['contactverbod'] },
  gebiedsverbod: { titel: '509hh', inhoud: ['gebiedsverbod'] },
  meldplicht: { titel: '509hh', inhoud: ['meldplicht'] },
  begeleiding: { titel: '509hh', inhoud: ['begeleiding'] },
  huisverbod: { titel: 'huisverbod', inhoud: ['woningverbod', 'contactverbod'] },
  schorsingsvoorwaarden: { titel: 'schorsing', inhoud: [] },
  'lopende-maatregel': { titel: null, inhoud: [] },
};

/** The measures that taps on a decision form stand for, one per title; details can follow. */
export function opleggingen(
  gekozen: readonly Maatregel[],
  met509hh: boolean,
  besluiten: readonly Zaakbesluit[] = [],
): readonly Oplegging[] {
  const perTitel = new Map<Titel | null, readonly Maatregelinhoud[]>();
  for (const keuze of gekozen) {
    const { titel, inhoud } = keuzes[keuze];
    perTitel.set(titel, [...new Set([...(perTitel.get(titel) ?? []), ...inhoud])]);
  }
  if (met509hh && !perTitel.has('509hh')) perTitel.set('509hh', []);
  if (besluiten.includes('voorwaardelijk-sepot')) perTitel.set('voorwaarde-sepot', []);
  return [...perTitel].map(([titel, inhoud]) => ({ titel, inhoud }));
}

type Opgelegd = {
  readonly bron: Maatregelbron;
  readonly door: Door;
  readonly nu: Tijdstip;
  /** End that was said; without it, that of the title. */
  readonly einde?: Tijdstip | null;
};

/**
 * The events that impose them. One in force on the same ground is not imposed twice: what it did not hold yet is
 * added to it.
 */
export function legOp(
  zaak: Zaak,
  gewenst: readonly Oplegging[],
  { bron, door, nu, einde = null }: Opgelegd,
): readonly BewakingEvent[] {
  let nr = zaak.bewaking.maatregelen.length;
  return gewenst.flatMap(({ titel, inhoud }): readonly BewakingEvent[] => {
    // "Lopende maatregel blijft gelden" names what is in force; only when nothing is known of it, it is asked for.
    if (titel === null && vanKracht(zaak).length > 0) return [];
    const loopt = vanKracht(zaak).find((maatregel) => maatregel.titel === titel);
    if (loopt !== undefined) {
      const samen = [...new Set([...loopt.inhoud, ...inhoud])];
      if (samen.length === loopt.inhoud.length) return [];
      const { nr: van, einde: tot } = loopt;
      return [
        {
          type: 'MaatregelAangevuld',
          nr: van,
          taakId: null,
          titel,
          inhoud: samen,
          einde: tot,
          gegevens: null,
          door,
        },
      ];
    }
    nr += 1;
    const tot = einde ?? wettelijkEinde(titel, nu, zaak.instellingen.termijnen);
    return [{ type: 'MaatregelOpgelegd', nr, titel, inhoud, bron, start: nu, einde: tot, door }];
  });
}

/**
 * A decision about freedom that is taken again takes the place of the one before: what that imposed and this one
 * does not, ends, unless it says that what is in force stays. A decision about the case leaves what is in force alone.
 */
export function vervangen(zaak: Zaak, gewenst: readonly Oplegging[], door: Door): readonly BewakingEvent[] {
  if (gewenst.some(({ titel }) => titel === null)) return [];
  return vanKracht(zaak)
    .filter(({ bron, titel }) => bron === 'vrijheid' && !gewenst.some((nieuw) => nieuw.titel === titel))
    .map(({ nr }) => ({ type: 'MaatregelGeeindigd', nr, taakId: null, reden: 'ander-besluit', door }));
}

/** The end of the day that a form names; null when it names none. */
export function totEnMet(datum: string | null): Tijdstip | null {
  return datum === null ? null : eindeVanDag(datum);
}
