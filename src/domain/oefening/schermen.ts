import type {
  OefenbedieningView,
  OefenkeuzeView,
  Oefenrol,
  OefenvraagView,
} from '../afgeleid/views/oefening.ts';
import type { Locatie } from '../instellingen/locatie.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { houderSleutel } from '../zaak/wie.ts';
import { deelrollen } from './nabespreking/gedeeld.ts';
import type { Oefening } from './oefening.ts';
import { snelheden } from './oefening.ts';
import { tafelrollen } from './spelers.ts';
import type { Lopend } from './stand.ts';

function rollenVan(locatie: Locatie): readonly Omit<Oefenrol, 'speelt'>[] {
  return tafelrollen(locatie).map((houder) => {
    const kort = locatie.vtOrganisaties.find(({ id }) => id === houder.organisatie)?.kort ?? null;
    return { sleutel: houderSleutel(houder), rol: houder.rol, organisatie: kort };
  });
}

/** What a trainer chooses from. */
export function keuzeView(lokaal: Locatie, oefeningen: readonly Oefening[]): OefenkeuzeView {
  return {
    soort: 'oefenkeuze',
    locatie: lokaal.naam,
    oefeningen: oefeningen.map(({ id, titel, modules, uren, snelheid }) => ({
      id,
      titel,
      modules,
      uren,
      snelheid,
    })),
    rollen: rollenVan(lokaal),
    snelheden,
  };
}

/** Every role of the table, and who plays it. */
export function bedieningView(lokaal: Locatie, lopend: Lopend, nu: Tijdstip): OefenbedieningView {
  const bezet = new Set(lopend.deelnemers.flatMap(({ houders }) => houders.map(houderSleutel)));
  const { nr, blad, gepauzeerd, snelheid, mensen } = lopend;
  return {
    soort: 'oefenbediening',
    nr,
    titel: blad.titel,
    doelen: blad.doelen,
    stand: gepauzeerd ? 'pauze' : 'loopt',
    snelheid,
    klok: nu,
    snelheden,
    rollen: rollenVan(lokaal).map((rol) => ({
      ...rol,
      speelt: bezet.has(rol.sleutel) ? 'mens' : mensen.includes(rol.sleutel) ? 'vrij' : 'script',
    })),
  };
}

/** @param plek which question, from 1 */
export function vraagView({ nr, blad, deelantwoorden }: Lopend, plek: number): OefenvraagView {
  const vraag = blad.deelvragen[plek - 1];
  if (vraag === undefined) throw new RangeError('there is no such question');
  const gekozen = deelantwoorden.find((antwoord) => antwoord.vraag === vraag.id)?.rollen ?? null;
  return {
    soort: 'oefenvraag',
    nr,
    vraag,
    plek,
    aantal: blad.deelvragen.length,
    rollen: deelrollen,
    gekozen,
  };
}
