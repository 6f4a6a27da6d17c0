import { naamBij } from '../../afgeleid/weergave.ts';
import type { Locatie } from '../../instellingen/locatie.ts';
import { rollen } from '../../rollen.ts';
import type { Rooster } from '../../rooster/rooster.ts';
import type { Deel } from '../../rooster/verloop.ts';
import { verloop } from '../../rooster/verloop.ts';
import type { Periode } from '../../termijnen/tijdstip.ts';
import type { Rolhouder } from '../../zaak/wie.ts';
import type { Plek } from './events.ts';

/** A role or VT organisation by its name in the settings: `ovj`, `vt:vt-oefenstad`; null: there is no such. */
export function houderVan(sleutel: string): Rolhouder | null {
  const [naam, organisatie, ...meer] = sleutel.split(':');
  const rol = rollen.find((r) => r === naam);
  if (rol === undefined || meer.length > 0 || (rol === 'vt') !== (organisatie !== undefined)) return null;
  return organisatie === undefined ? { rol } : { rol, organisatie };
}

/** Every duty that has a roster, from the settings or read in. */
export function metRooster(rooster: Rooster): readonly Rolhouder[] {
  const namen = [...Object.keys(rooster.regels), ...Object.keys(rooster.ingelezen)];
  return [...new Set(namen)].map(houderVan).filter((houder) => houder !== null);
}

/** The duty with the names that cards show. */
export function plekVan(locatie: Locatie, houder: Rolhouder): Plek {
  return {
    houder,
    locatie: { id: locatie.id, naam: locatie.naam },
    organisatieNaam: naamBij(locatie, houder),
  };
}

/** Stretches of the period in which this person is on duty, each as long as it lasts. */
export function dienstenVanPersoon(
  rooster: Rooster,
  houder: Rolhouder,
  persoonId: string,
  periode: Periode,
): readonly Periode[] {
  const heeft = ({ bezetting }: Deel): boolean =>
    bezetting.soort === 'mensen' && bezetting.wie.includes(persoonId);
  return verloop(rooster, houder, periode).reduce<readonly Periode[]>((lijst, deel) => {
    if (!heeft(deel)) return lijst;
    const vorige = lijst.at(-1);
    if (vorige?.tot === deel.van) return [...lijst.slice(0, -1), { van: vorige.van, tot: deel.tot }];
    return [...lijst, { van: deel.van, tot: deel.tot }];
  }, []);
}
