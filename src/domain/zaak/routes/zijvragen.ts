import { datumVan, eindeVanDag } from '../../termijnen/datum.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import { acuutVan } from '../acuut.ts';
import { adviesrol } from '../adviesrol.ts';
import { kinderenBetrokken } from '../kinderen.ts';
import type { Taakvraag } from '../taak.ts';
import type { Rolhouder } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import { keuzeIn, klaarAntwoord } from './route.ts';
import { routetaak, vtHouders } from './taak.ts';

/**
 * Not held: 3RO (minor: RvdK) asks Veilig Thuis three questions within the five working days; who phones may note
 * the answer (werkproces §2; B, Spreekuur Oost). About a suspect under 12 nobody advises, so nobody asks.
 */
export function drieVragenTaken(zaak: Zaak): readonly Taakvraag[] {
  const { soort, verdachte } = zaak.melding;
  if (soort !== 'niet-vast' || verdachte.leeftijdsgroep === 'onder-12') return [];
  const vrager: Rolhouder = { rol: adviesrol(zaak) };
  return vtHouders(zaak).map((houder) =>
    routetaak('drie-vragen', `drie-vragen:${houder.organisatie}`, houder, zaak.termijnen.nietVast, [vrager]),
  );
}

/** When it became known that a VT-melding is needed and not there: Veilig Thuis says so, or police will do it. */
function meldingGemistOp(zaak: Zaak): Tijdstip | null {
  const vanVt = zaak.vtRegios.flatMap((regio) => {
    const details = zaak.deelA[regio]?.details;
    return details?.antwoorden['vtMelding'] === 'ontbreekt' ? [details.op] : [];
  });
  const inbreng = zaak.inbreng['inbreng:politie'];
  const belofte = inbreng?.antwoorden['vtMelding'] === 'vandaag' ? [inbreng.op] : [];
  const alle = [...vanVt, ...belofte];
  return alle.length === 0 ? null : Math.min(...alle);
}

const VT_MELDING = 'vt-melding';

/** VT-melding needed and missing: police do it the same day (werkproces §4). */
export function vtMeldingTaken(zaak: Zaak): readonly Taakvraag[] {
  const eerder = zaak.taken[VT_MELDING]?.uiterlijk ?? null;
  const op = meldingGemistOp(zaak);
  if (op === null) return [];
  // An answer that is sent again moves no deadline.
  const uiterlijk = eerder ?? eindeVanDag(datumVan(op));
  return [routetaak(VT_MELDING, VT_MELDING, { rol: 'politie' }, uiterlijk)];
}

/** When police said that the VT-melding was done: the five working days run from then (B). Null: not said. */
export function vtMeldingGedaanOp(zaak: Zaak): Tijdstip | null {
  const gegeven = klaarAntwoord(zaak, VT_MELDING);
  return keuzeIn(gegeven, 'gedaan') === 'ja' ? (gegeven?.op ?? null) : null;
}

/** Children in the case: Veilig Thuis and RvdK triage together once part A is answered (B 745–757). */
export function triageTaken(zaak: Zaak): readonly Taakvraag[] {
  if (kinderenBetrokken(zaak) !== 'ja') return [];
  return vtHouders(zaak)
    .filter(({ organisatie = '' }) => acuutVan(zaak.deelA[organisatie]) !== 'onbekend')
    .map((houder) => routetaak('triage', `triage:${houder.organisatie}`, houder, null, [{ rol: 'rvdk' }]));
}
