import type { Locatie } from '../../instellingen/locatie.ts';
import { dienstVan, roosterVan } from '../../locatie/dienst.ts';
import { komendeGaten } from '../../locatie/rooster/gaten.ts';
import { metRooster } from '../../locatie/rooster/houders.ts';
import type { LocatieStaat } from '../../locatie/staat.ts';
import { VOORUIT, verloop } from '../../rooster/verloop.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Persoon, Rolhouder } from '../../zaak/wie.ts';
import { alsRol, houderSleutel } from '../../zaak/wie.ts';
import type { PiketView } from '../views/locatie.ts';
import { naamBij } from '../weergave.ts';
import { stuk } from './stuk.ts';

/** Every duty of a location: one per VT organisation, one per role. */
function diensten({ vtOrganisaties }: Locatie): readonly Rolhouder[] {
  return [
    ...vtOrganisaties.map(({ id }) => ({ rol: 'vt', organisatie: id }) as const),
    ...(['ovj', 'kpc', 'politie', '3ro', 'rvdk', 'shn'] as const).map((rol) => ({ rol })),
  ];
}

/**
 * Who is on duty now, by role label, the gaps in the days to come, and what the reader may take over or give back.
 *
 * @param locatie with who was let in from Teams
 */
export function piketscherm(
  locatie: Locatie,
  staat: LocatieStaat | null,
  persoon: Persoon,
  nu: Tijdstip,
): PiketView {
  const rooster = roosterVan(locatie, staat);
  const blik = { van: nu, tot: nu + VOORUIT };
  const metUren = metRooster(rooster).map((houder) => ({
    houder,
    delen: verloop(rooster, houder, blik),
  }));
  const delenVan = (houder: Rolhouder) =>
    metUren.find((dienst) => houderSleutel(dienst.houder) === houderSleutel(houder))?.delen ?? [];
  const naam = (houder: Rolhouder) => ({ rol: houder.rol, organisatie: naamBij(locatie, houder) });
  const knopnaam = (houder: Rolhouder) => ({
    ...naam(houder),
    organisatieId: houder.organisatie ?? null,
  });
  const lijst = diensten(locatie).map((houder) => ({
    houder,
    dienst: dienstVan(locatie, staat, houder, nu),
  }));
  return {
    soort: 'piket',
    locatie: locatie.naam,
    locatieId: locatie.id,
    diensten: lijst.map(({ houder, dienst }) => {
      const delen = delenVan(houder);
      return {
        ...naam(houder),
        wie: dienst.wie.map(({ label }) => label),
        overgenomen: dienst.overgenomen,
        tot: dienst.tot ?? (delen.length > 1 ? (delen[0]?.tot ?? null) : null),
      };
    }),
    overneembaar: lijst
      .filter(
        ({ houder, dienst }) =>
          alsRol(persoon, [houder]) !== null && !dienst.wie.some(({ id }) => id === persoon.persoonId),
      )
      .map(({ houder }) => knopnaam(houder)),
    teruggeefbaar: lijst
      .filter(({ houder, dienst }) => {
        const overname = staat?.overnames[houderSleutel(houder)];
        return dienst.overgenomen && overname?.persoonId === persoon.persoonId;
      })
      .map(({ houder }) => knopnaam(houder)),
    gaten: metUren
      .flatMap(({ houder, delen }) => {
        const [eerst] = delen;
        const nuGat = eerst?.bezetting.soort === 'gat' ? [eerst] : [];
        return [...nuGat, ...komendeGaten(delen, nu)].map((deel) => ({
          ...naam(houder),
          ...stuk(deel, blik),
        }));
      })
      .toSorted((a, b) => (a.van ?? nu) - (b.van ?? nu)),
    rooster: metUren.length > 0,
    peil: nu,
  };
}
