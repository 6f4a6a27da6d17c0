import type { LocatieStaat } from '../../locatie/staat.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Persoon } from '../../zaak/wie.ts';
import type { Paraatregel } from '../views/locatiebeeld.ts';

/** Who was asked to be ready for a shift that is not over, and what they said, by the time it begins. */
export function paraatheid(
  staat: LocatieStaat | null,
  persoon: Persoon,
  nu: Tijdstip,
): readonly Paraatregel[] {
  return (staat?.rooster.paraat ?? [])
    .flatMap(
      ({ nr, plek, persoonId, label, van, tot, stand, standOp, laatsteTest }): readonly Paraatregel[] => {
        if (stand === 'vervallen' || tot <= nu) return [];
        const { houder, organisatieNaam: organisatie } = plek;
        const eigen = persoonId === persoon.persoonId && stand !== 'bevestigd';
        const wie = { rol: houder.rol, organisatie, wie: label };
        return [{ ...wie, van, tot, stand, standOp, laatsteTest, nr: eigen ? nr : null }];
      },
    )
    .toSorted((a, b) => a.van - b.van);
}
