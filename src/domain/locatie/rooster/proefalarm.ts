import type { Locatie } from '../../instellingen/locatie.ts';
import { weekdagen } from '../../rooster/rooster.ts';
import { weekdagVanDagnummer } from '../../termijnen/dagnummer.ts';
import { tijdstipOp } from '../../termijnen/datum.ts';
import { dagVanNummer, lokaleDag } from '../../termijnen/lokale-dag.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import { UUR } from '../../termijnen/tijdstip.ts';
import type { RoosterEvent } from './events.ts';
import type { RoosterStaat } from './staat.ts';

/** A test that could not be given for so long, ms, is left out: next week there is another. */
const TE_LAAT = 2 * UUR;

function momenten({ proefalarm }: Locatie, nu: Tijdstip): readonly Tijdstip[] {
  if (proefalarm === undefined) return [];
  const vandaag = lokaleDag(nu).nummer;
  return Array.from({ length: 9 }, (_, i) => vandaag - 1 + i)
    .filter((nummer) => weekdagen[weekdagVanDagnummer(nummer) - 1] === proefalarm.dag)
    .map((nummer) => tijdstipOp(dagVanNummer(nummer).datum, proefalarm.klok));
}

/** When the next weekly test alarm is due; null: the location has none. */
export function volgendeProef(locatie: Locatie, nu: Tijdstip): Tijdstip | null {
  return momenten(locatie, nu).find((op) => op > nu) ?? null;
}

/** The weekly test alarm when it is due, once. */
export function proefalarmVan(
  locatie: Locatie,
  staat: RoosterStaat,
  nu: Tijdstip,
  volgNr: () => number,
): readonly RoosterEvent[] {
  const due = momenten(locatie, nu).findLast((op) => op <= nu && nu < op + TE_LAAT);
  if (due === undefined || staat.proeven.some(({ op }) => op >= due)) return [];
  const { id, naam } = locatie;
  const kanaalVan = locatie.proefalarm?.kanaalVan ?? id;
  return [{ type: 'ProefalarmGegeven', nr: volgNr(), locatie: { id, naam }, kanaalVan }];
}
