import { zaakkop } from '../afgeleid/kop.ts';
import { bekendeFeiten } from '../afgeleid/schermen/feiten.ts';
import type { TafelView, Tafelzaak, TafelzaakView } from '../afgeleid/views/tafel.ts';
import type { Weergave } from '../afgeleid/weergave.ts';
import { naamBij } from '../afgeleid/weergave.ts';
import { volgendeStap } from '../afgeleid/zaakpost.ts';
import { datumVan, plusDagen } from '../termijnen/datum.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { deelnemers, overlegdeelnemers } from '../zaak/beslissen/rechten.ts';
import { openTaken } from '../zaak/open-taken.ts';
import type { Persoon } from '../zaak/wie.ts';
import { alsRol, houderSleutel } from '../zaak/wie.ts';
import type { Zaak } from '../zaak/zaak.ts';

/** More cases than this do not fit on a card of a phone; the rest is counted. */
const OP_EEN_KAART = 12;

/** A case as the table sees it. `sinds`: the table before, epoch ms; null: everything is new. */
export function tafelzaak(zaak: Zaak, sinds: Tijdstip | null, weergave: Weergave): Tafelzaak {
  const nieuws = zaak.draad.filter(({ op }) => sinds === null || op > sinds).map(({ wat }) => wat);
  const wachtOp = new Map(openTaken(zaak).map((taak) => [houderSleutel(taak), taak]));
  return {
    kop: zaakkop(zaak),
    volgende: volgendeStap(zaak),
    nieuws: [...new Set(nieuws)],
    nieuweZaak: sinds === null || zaak.gemeldOp > sinds,
    mist: [...wachtOp.values()].map((taak) => ({ rol: taak.rol, organisatie: naamBij(weergave, taak) })),
  };
}

/** The nearest clock first; what has none comes last, the oldest first. */
export function opKlok(zaken: readonly Zaak[]): readonly Zaak[] {
  const klok = (zaak: Zaak): number => zaakkop(zaak).uiterlijk ?? Number.MAX_SAFE_INTEGER;
  return zaken.toSorted((a, b) => klok(a) - klok(b) || a.gemeldOp - b.gemeldOp);
}

/** Whether a plandatum that is still open falls in this span of days. */
function plandatumTussen(zaak: Zaak, van: string, tot: string): boolean {
  const plan = zaak.plandatum;
  return plan !== null && plan.afgehandeldOp === null && plan.datum >= van && plan.datum <= tot;
}

/** The table card: open cases by clock, what changed, who is awaited, the plandata of today and tomorrow. */
export function tafelbeeld(
  weergave: Weergave,
  zaken: readonly Zaak[],
  op: Tijdstip,
  sinds: Tijdstip | null,
): TafelView {
  const vandaag = datumVan(op);
  const morgen = plusDagen(vandaag, 1);
  const nummers = (van: string, tot: string): readonly string[] =>
    zaken.filter((zaak) => plandatumTussen(zaak, van, tot)).map(({ nummer }) => nummer);
  const getoond = zaken.slice(0, OP_EEN_KAART);
  return {
    soort: 'tafel',
    locatieId: weergave.id,
    locatie: weergave.naam,
    op,
    sinds,
    zaken: getoond.map((zaak) => tafelzaak(zaak, sinds, weergave)),
    weggelaten: zaken.length - getoond.length,
    plandata: { vandaag: nummers('', vandaag), morgen: nummers(morgen, morgen) },
  };
}

/** What this person may write down at the table itself, beside the own tasks. */
function magVastleggen(persoon: Persoon): TafelzaakView['mag'] {
  return [
    ...(alsRol(persoon, deelnemers) === null ? [] : (['notitie'] as const)),
    ...(alsRol(persoon, overlegdeelnemers) === null ? [] : (['actie'] as const)),
  ];
}

/**
 * One case of the walk along the table. A case that closed meanwhile is followed by the first.
 *
 * @returns null when no case is open
 */
export function tafelstap(
  weergave: Weergave,
  zaken: readonly Zaak[],
  zaakId: string,
  persoon: Persoon,
  sinds: Tijdstip | null,
): TafelzaakView | null {
  const plek = Math.max(
    0,
    zaken.findIndex((zaak) => zaak.zaakId === zaakId),
  );
  const zaak = zaken[plek];
  if (zaak === undefined) return null;
  return {
    soort: 'tafelzaak',
    locatieId: weergave.id,
    plek: plek + 1,
    aantal: zaken.length,
    zaak: tafelzaak(zaak, sinds, weergave),
    feiten: bekendeFeiten(zaak, persoon, weergave),
    mag: magVastleggen(persoon),
    vorige: zaken[plek - 1]?.zaakId ?? null,
    volgende: zaken[plek + 1]?.zaakId ?? null,
  };
}
