import type { Locatie } from '../../instellingen/locatie.ts';
import type { Deel } from '../../rooster/verloop.ts';
import { plusDagen, tijdstipOp } from '../../termijnen/datum.ts';
import { lokaleDag } from '../../termijnen/lokale-dag.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import { MINUUT, UUR } from '../../termijnen/tijdstip.ts';
import type { Rolhouder } from '../../zaak/wie.ts';
import { houderSleutel } from '../../zaak/wie.ts';
import type { LocatieStaat } from '../staat.ts';
import type { RoosterEvent } from './events.ts';
import { gatenVan } from './gaten.ts';
import { plekVan } from './houders.ts';
import { OCHTEND } from './ochtend.ts';
import { paraatheidVan } from './paraat.ts';
import { proefalarmVan, volgendeProef } from './proefalarm.ts';
import type { RoosterStaat } from './staat.ts';
import type { Bereik, Vooruitzicht, Werk } from './vooruitzicht.ts';
import { vooruitzicht } from './vooruitzicht.ts';

const mensen = (deel: Deel | undefined): readonly string[] =>
  deel?.bezetting.soort === 'mensen' ? deel.bezetting.wie : [];

/** Duties of which other people have it now than when it was last looked at. */
export function gewisseld(zicht: Vooruitzicht, { bezet }: RoosterStaat): readonly Rolhouder[] {
  return zicht.diensten.flatMap(({ houder, delen }) => {
    const eerder = bezet[houderSleutel(houder)];
    const zelfde = eerder?.toSorted().join() === mensen(delen[0]).toSorted().join();
    return eerder !== undefined && zelfde ? [] : [houder];
  });
}

function wisselVan(zicht: Vooruitzicht, staat: RoosterStaat, houder: Rolhouder, werk: Werk): RoosterEvent {
  const sleutel = houderSleutel(houder);
  const delen = zicht.diensten.find((d) => houderSleutel(d.houder) === sleutel)?.delen ?? [];
  const wie = mensen(delen[0]);
  const eerder = staat.bezet[sleutel];
  // The first look only notes who is there: nobody comes on duty.
  const erbij = eerder === undefined ? [] : wie.filter((id) => !eerder.includes(id));
  return {
    type: 'DienstGewisseld',
    plek: plekVan(zicht.locatie, houder),
    wie,
    erbij,
    tot: delen.length > 1 ? (delen[0]?.tot ?? null) : null,
    vragen: erbij.length === 0 ? [] : (werk.vragen[sleutel] ?? []),
    zaken: werk.zaken,
  };
}

/** When to look again: the next change, the next question whether somebody is ready, and every morning. */
function volgendePeiling(zicht: Vooruitzicht, staat: RoosterStaat, nu: Tijdstip): Tijdstip | null {
  const { locatie, diensten } = zicht;
  const proef = volgendeProef(locatie, nu);
  if (diensten.length === 0) return proef;
  const { minutenVooraf, bevestigMinuten } = locatie.paraatheid;
  const wissels = diensten
    .flatMap(({ delen }) => delen.slice(1).map(({ van }) => van))
    .flatMap((van) => [van, van - minutenVooraf * MINUUT, van - bevestigMinuten * MINUUT]);
  const ruilen = staat.ruilen
    .filter(({ stand }) => stand === 'open')
    .flatMap(({ eigen, ander }) => [eigen.van, ander.van]);
  const { datum } = lokaleDag(nu);
  const ochtenden = [tijdstipOp(datum, OCHTEND), tijdstipOp(plusDagen(datum, 1), OCHTEND)];
  const momenten = [...wissels, ...ruilen, ...ochtenden, ...(proef === null ? [] : [proef])];
  return Math.min(...momenten.filter((op) => op > nu), nu + 24 * UUR);
}

function verlopenRuilen({ ruilen }: RoosterStaat, nu: Tijdstip): readonly RoosterEvent[] {
  return ruilen
    .filter(({ stand, eigen, ander }) => stand === 'open' && Math.min(eigen.van, ander.van) <= nu)
    .map(({ nr }) => ({ type: 'RuilBeslist', nr, stand: 'verlopen' }));
}

/**
 * Looks at the roster as it is now: who came on duty, which gaps there are and come, who must say that they are
 * ready. Asked twice at one instant it finds nothing the second time.
 *
 * @param bereik persoonIds that can be written to, and those that have a verified contact point outside Teams
 */
export function peilRooster(
  instellingen: Locatie,
  staat: LocatieStaat,
  werk: Werk,
  bereik: Bereik,
  nu: Tijdstip,
): readonly RoosterEvent[] {
  const zicht = vooruitzicht(instellingen, staat, nu);
  const eigen = staat.rooster;
  let nr = eigen.laatsteNr;
  const wissels = gewisseld(zicht, eigen).map((houder) => wisselVan(zicht, eigen, houder, werk));
  // A hand-over takes a number of its own when it is folded.
  nr += wissels.filter((w) => w.type === 'DienstGewisseld' && w.erbij.length > 0).length;
  const volgNr = (): number => (nr += 1);
  const events: readonly RoosterEvent[] = [
    ...wissels,
    ...gatenVan(zicht, eigen, nu, volgNr),
    ...verlopenRuilen(eigen, nu),
    ...paraatheidVan(zicht, eigen, bereik, nu, volgNr),
    ...proefalarmVan(zicht.locatie, eigen, nu, volgNr),
  ];
  const volgende = volgendePeiling(zicht, eigen, nu);
  const klaar = events.length === 0 && eigen.peilOp === volgende;
  return klaar ? [] : [...events, { type: 'RoosterGepeild', volgende }];
}
