import type { Locatie } from '../../instellingen/locatie.ts';
import { roosterVan } from '../../locatie/dienst.ts';
import { metRooster } from '../../locatie/rooster/houders.ts';
import type { LocatieStaat } from '../../locatie/staat.ts';
import { verloop } from '../../rooster/verloop.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import { UUR } from '../../termijnen/tijdstip.ts';
import type { Piketscherm } from '../views/locatiebeeld.ts';
import { naamBij } from '../weergave.ts';
import { stuk } from './stuk.ts';

const WEEK = 7 * 24 * UUR;

/** The week to come of every duty with a roster, in stretches with the same people. @param locatie with who was let in */
export function piketweek(locatie: Locatie, staat: LocatieStaat | null, nu: Tijdstip): Piketscherm['komend'] {
  const rooster = roosterVan(locatie, staat);
  const blik = { van: nu, tot: nu + WEEK };
  const label = (id: string): string => locatie.personen.find((persoon) => persoon.id === id)?.label ?? id;
  return metRooster(rooster).map((houder) => ({
    rol: houder.rol,
    organisatie: naamBij(locatie, houder),
    delen: verloop(rooster, houder, blik).map((deel) => ({
      ...stuk(deel, blik),
      wie: deel.bezetting.soort === 'mensen' ? deel.bezetting.wie.map(label) : [],
    })),
  }));
}
