import type { Deel } from '../../rooster/verloop.ts';
import { plusDagen, tijdstipOp } from '../../termijnen/datum.ts';
import { lokaleDag } from '../../termijnen/lokale-dag.ts';
import type { Periode, Tijdstip } from '../../termijnen/tijdstip.ts';
import { UUR } from '../../termijnen/tijdstip.ts';
import type { Rolhouder } from '../../zaak/wie.ts';
import { houderSleutel } from '../../zaak/wie.ts';
import type { RoosterEvent } from './events.ts';
import { plekVan } from './houders.ts';
import { OCHTEND } from './ochtend.ts';
import type { Gat, RoosterStaat } from './staat.ts';
import type { Vooruitzicht } from './vooruitzicht.ts';

/** So far ahead a gap is told, ms, counted from the morning. */
const GAT_VOORUIT = 8 * 24 * UUR;

const isGat = ({ bezetting }: Deel): boolean => bezetting.soort === 'gat';
const periode = ({ van, tot }: Deel): Periode => ({ van, tot });

/** Moves on once a day, so that what comes within sight is told in the morning and not at every change of shift. */
function horizon(nu: Tijdstip): Tijdstip {
  const { datum } = lokaleDag(nu);
  const vandaag = tijdstipOp(datum, OCHTEND);
  return (vandaag <= nu ? vandaag : tijdstipOp(plusDagen(datum, -1), OCHTEND)) + GAT_VOORUIT;
}

/** Gaps to come that nobody meant, within the time that is looked ahead. */
export function komendeGaten(delen: readonly Deel[], nu: Tijdstip): readonly Periode[] {
  return delen
    .filter((deel) => deel.van > nu && deel.van < horizon(nu) && isGat(deel))
    .filter(({ bezetting }) => bezetting.soort === 'gat' && bezetting.reden !== 'bewust')
    .map(periode);
}

/** True when what the gap was about has people now, or has begun and is told as such. */
function isVoorbij(gat: Gat, delen: readonly Deel[], nu: Tijdstip): boolean {
  if (gat.begonnen) return delen[0] === undefined || !isGat(delen[0]);
  return gat.delen.every(
    ({ van }) => van <= nu || !delen.some((deel) => isGat(deel) && deel.van <= van && van < deel.tot),
  );
}

/** What is new about the gaps in the roster: KPC and stand-in hear of each once when it is seen and once when it begins. */
export function gatenVan(
  zicht: Vooruitzicht,
  { gaten }: RoosterStaat,
  nu: Tijdstip,
  volgNr: () => number,
): readonly RoosterEvent[] {
  const open = gaten.filter(({ voorbij }) => !voorbij);
  const bij = (houder: Rolhouder, gat: Gat): boolean =>
    houderSleutel(gat.plek.houder) === houderSleutel(houder);
  const gevonden = zicht.diensten.flatMap(({ houder, delen }) => {
    const eigen = open.filter((gat) => bij(houder, gat));
    const plek = plekVan(zicht.locatie, houder);
    const invaller = zicht.locatie.roosters[houderSleutel(houder) as 'ovj']?.invaller ?? 'ovj';
    const maak = (welke: readonly Periode[], begonnen: boolean): RoosterEvent => ({
      type: 'GatGevonden',
      nr: volgNr(),
      plek,
      delen: welke,
      invaller,
      begonnen,
    });
    const [nuDeel] = delen;
    const begint = nuDeel !== undefined && isGat(nuDeel) && !eigen.some(({ begonnen }) => begonnen);
    const bekend = new Set(eigen.flatMap((gat) => gat.delen.map(({ van }) => van)));
    const nieuw = komendeGaten(delen, nu).filter(({ van }) => !bekend.has(van));
    return [
      ...(begint ? [maak([periode(nuDeel)], true)] : []),
      ...(nieuw.length > 0 ? [maak(nieuw, false)] : []),
    ];
  });
  const voorbij = open
    .filter((gat) => {
      const dienst = zicht.diensten.find(({ houder }) => bij(houder, gat));
      return dienst === undefined || isVoorbij(gat, dienst.delen, nu);
    })
    .map(({ nr }): RoosterEvent => ({ type: 'GatVoorbij', nr }));
  return [...voorbij, ...gevonden];
}
