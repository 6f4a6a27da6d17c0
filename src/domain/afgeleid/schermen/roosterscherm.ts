import type { Locatie } from '../../instellingen/locatie.ts';
import { roosterVan } from '../../locatie/dienst.ts';
import { dienstenVanPersoon, houderVan, metRooster } from '../../locatie/rooster/houders.ts';
import type { LocatieStaat } from '../../locatie/staat.ts';
import type { Rooster } from '../../rooster/rooster.ts';
import { verloop } from '../../rooster/verloop.ts';
import { heeftRol } from '../../rooster/wie-heeft-dienst.ts';
import type { Periode, Tijdstip } from '../../termijnen/tijdstip.ts';
import { UUR } from '../../termijnen/tijdstip.ts';
import type { Persoon, Rolhouder } from '../../zaak/wie.ts';
import { alsRol, houderSleutel } from '../../zaak/wie.ts';
import type { Dienstkeuze, RoosterView } from '../views/rooster.ts';
import { naamBij } from '../weergave.ts';
import { stuk } from './stuk.ts';

/** How far ahead shifts can be taken over or swapped, ms. */
const VOORUIT = 14 * 24 * UUR;
/** What fits on a card. */
const MAX_DELEN = 8;
const MAX_KEUZES = 20;

/** A shift as the value of a choice. */
export type Gekozen = Periode & { readonly houder: Rolhouder; readonly persoonId: string | null };

function waarde(houder: Rolhouder, { van, tot }: Periode, persoonId: string | null): string {
  return [houderSleutel(houder), van, tot, persoonId ?? ''].join('|');
}

/** Reads the value of a choice back; null: it is none of ours. It is only a claim and is checked again. */
export function leesKeuze(tekst: unknown): Gekozen | null {
  if (typeof tekst !== 'string' || tekst.length > 200) return null;
  const [sleutel = '', van, tot, persoonId = '', ...meer] = tekst.split('|');
  const houder = houderVan(sleutel);
  const periode = { van: Number(van), tot: Number(tot) };
  if (houder === null || meer.length > 0) return null;
  if (!Number.isSafeInteger(periode.van) || !Number.isSafeInteger(periode.tot)) return null;
  return { houder, ...periode, persoonId: persoonId === '' ? null : persoonId };
}

type Blik = { readonly locatie: Locatie; readonly rooster: Rooster; readonly nu: Tijdstip };

/** Shifts of colleagues that begin later, by time. */
function vanAnderen({ locatie, rooster, nu }: Blik, houder: Rolhouder, ik: string): readonly Dienstkeuze[] {
  const periode = { van: nu, tot: nu + VOORUIT };
  return locatie.personen
    .filter(({ id }) => id !== ik && heeftRol(rooster, id, houder))
    .flatMap(({ id, label }) =>
      dienstenVanPersoon(rooster, houder, id, periode).map((dienst) => ({
        ...dienst,
        waarde: waarde(houder, dienst, id),
        wie: label,
      })),
    )
    .filter(({ van, tot }) => van > nu && tot < periode.tot);
}

function gaten({ rooster, nu }: Blik, houder: Rolhouder): readonly Dienstkeuze[] {
  return verloop(rooster, houder, { van: nu, tot: nu + VOORUIT })
    .filter(({ van, bezetting }) => van > nu && bezetting.soort === 'gat')
    .map(({ van, tot }) => ({ van, tot, waarde: waarde(houder, { van, tot }, null), wie: '' }));
}

const opTijd = (a: Periode, b: Periode): number => a.van - b.van;

/**
 * The shifts to come: of the reader's roles, for the KPC of every role.
 *
 * @param locatie with who was let in from Teams
 */
export function roosterscherm(
  locatie: Locatie,
  staat: LocatieStaat | null,
  persoon: Persoon,
  nu: Tijdstip,
): RoosterView {
  const rooster = roosterVan(locatie, staat);
  const blik = { locatie, rooster, nu };
  const heeft = (houder: Rolhouder): boolean => alsRol(persoon, [houder]) !== null;
  const zietAlles = heeft({ rol: 'kpc' });
  const houders = metRooster(rooster).filter((houder) => zietAlles || heeft(houder));
  const eigenRollen = houders.filter(heeft);
  const ik = persoon.persoonId;
  const anderen = eigenRollen.flatMap((houder) => vanAnderen(blik, houder, ik)).toSorted(opTijd);
  const label = (id: string): string => locatie.personen.find((p) => p.id === id)?.label ?? id;
  const openRuilen = (staat?.rooster.ruilen ?? []).filter(({ stand }) => stand === 'open');
  const uren = ({ van, tot }: Periode): Periode => ({ van, tot });
  return {
    soort: 'rooster',
    locatie: { id: locatie.id, naam: locatie.naam },
    diensten: houders.map((houder) => {
      const vooruit = { van: nu, tot: nu + VOORUIT };
      const delen = verloop(rooster, houder, vooruit);
      return {
        sleutel: houderSleutel(houder),
        rol: houder.rol,
        organisatie: naamBij(locatie, houder),
        delen: delen.slice(0, MAX_DELEN).map((deel) => ({
          ...stuk(deel, vooruit),
          wie: deel.bezetting.soort === 'gat' ? [] : deel.bezetting.wie.map(label),
        })),
        weggelaten: Math.max(0, delen.length - MAX_DELEN),
      };
    }),
    overneembaar: [...anderen, ...eigenRollen.flatMap((houder) => gaten(blik, houder))]
      .toSorted(opTijd)
      .slice(0, MAX_KEUZES),
    eigen: eigenRollen
      .flatMap((houder) =>
        dienstenVanPersoon(rooster, houder, ik, { van: nu, tot: nu + VOORUIT })
          .filter(({ van, tot }) => van > nu && tot < nu + VOORUIT)
          .map((dienst) => ({ ...dienst, waarde: waarde(houder, dienst, ik), wie: null })),
      )
      .slice(0, MAX_KEUZES),
    ruilbaar: anderen.slice(0, MAX_KEUZES),
    terug: (staat?.rooster.vervangingen ?? [])
      .filter(({ persoonId, tot, ruil }) => persoonId === ik && tot > nu && !ruil)
      .map(({ nr, van, tot }) => ({ nr, van, tot })),
    gevraagd: openRuilen
      .filter(({ eigen }) => eigen.persoonId === ik)
      .map(({ nr, eigen, ander }) => ({ nr, collega: ander.label, geeft: uren(eigen), krijgt: uren(ander) })),
    voorU: openRuilen
      .filter(({ ander }) => ander.persoonId === ik)
      .map(({ nr, eigen, ander }) => ({ nr, collega: eigen.label, geeft: uren(ander), krijgt: uren(eigen) })),
    peil: nu,
  };
}
