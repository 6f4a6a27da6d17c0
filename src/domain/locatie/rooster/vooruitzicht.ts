import type { Locatie } from '../../instellingen/locatie.ts';
import type { Rooster } from '../../rooster/rooster.ts';
import type { Deel } from '../../rooster/verloop.ts';
import { VOORUIT, verloop } from '../../rooster/verloop.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Rolhouder } from '../../zaak/wie.ts';
import { roosterVan } from '../dienst.ts';
import type { LocatieStaat } from '../staat.ts';
import { metToegelaten } from '../toegelaten.ts';
import type { OpenVraag } from './events.ts';
import { metRooster } from './houders.ts';

/** How people can be reached, by persoonId; who is not named is not known. */
export type Bereik = Readonly<Record<string, { readonly chat: boolean; readonly reserve: boolean }>>;

/** What is open for those who come on duty, by role or VT organisation. */
export type Werk = {
  readonly vragen: Readonly<Record<string, readonly OpenVraag[]>>;
  readonly zaken: number;
};

/** The duties of a location now and in the days to come. */
export type Vooruitzicht = {
  readonly locatie: Locatie;
  readonly rooster: Rooster;
  readonly diensten: readonly { readonly houder: Rolhouder; readonly delen: readonly Deel[] }[];
};

/** @param instellingen live settings, without who was let in from Teams */
export function vooruitzicht(
  instellingen: Locatie,
  staat: LocatieStaat | null,
  nu: Tijdstip,
  vooruit = VOORUIT,
): Vooruitzicht {
  const locatie = metToegelaten(instellingen, staat);
  const rooster = roosterVan(locatie, staat);
  const diensten = metRooster(rooster).map((houder) => ({
    houder,
    delen: verloop(rooster, houder, { van: nu, tot: nu + vooruit }),
  }));
  return { locatie, rooster, diensten };
}
