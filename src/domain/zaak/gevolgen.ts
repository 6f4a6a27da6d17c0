import { nietVastTermijn } from '../termijnen/klokken.ts';
import { ophoudtermijn, ophoudUren } from '../termijnen/ophoudtermijn.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { deelACompleet } from '../werkproces/nee-reden.ts';
import { isIngevuld } from '../werkproces/schermen.ts';
import { acuutVan } from './acuut.ts';
import { alarmen } from './alarmen.ts';
import { doorTijd } from './bewaking/tijd.ts';
import { redenNodigBijNee, wachtOpBevestiging } from './deel-a-stand.ts';
import type { ZaakEventKern } from './events.ts';
import { formulierVan } from './formulier-van.ts';
import { gewensteTaken } from './gewenste-taken.ts';
import { ophoudenStart } from './laatste-besluit.ts';
import { routegevolgen } from './routes/gevolgen.ts';
import { vtMeldingGedaanOp } from './routes/zijvragen.ts';
import type { Taak } from './taak.ts';
import { isOpen } from './taak.ts';
import type { Rolhouder } from './wie.ts';
import { houderSleutel } from './wie.ts';
import type { Zaak } from './zaak.ts';

/** The clocks that the case's data demand, where they differ from those told before (werkproces §5). */
function termijnen(zaak: Zaak): readonly ZaakEventKern[] {
  const { melding, instellingen } = zaak;
  if (melding.soort === 'vast') {
    const start = ophoudenStart(zaak);
    if (start === null) return [];
    const uren = ophoudUren(melding.voorlopigeHechtenis ?? 'onbekend');
    const uiterlijk = ophoudtermijn({ start, uren, verhoren: melding.verhoren ?? [] });
    return uiterlijk === zaak.termijnen.vrijheid
      ? []
      : [{ type: 'TermijnBepaald', termijn: 'vrijheid', uiterlijk, uren }];
  }
  const vanaf = melding.vtMeldingOp ?? vtMeldingGedaanOp(zaak) ?? melding.gehoord;
  if (vanaf === undefined) return [];
  const uiterlijk = nietVastTermijn(vanaf, instellingen.termijnen);
  return uiterlijk === zaak.termijnen.nietVast
    ? []
    : [{ type: 'TermijnBepaald', termijn: 'niet-vast', uiterlijk }];
}

/** Part A of an organisation is complete, or no longer so, by what became known elsewhere (werkproces §4). */
function herweging(zaak: Zaak): readonly ZaakEventKern[] {
  return Object.values(zaak.deelA).flatMap((deelA): readonly ZaakEventKern[] => {
    if (deelA.details === null) return [];
    const { antwoorden } = deelA.details;
    const compleet = deelACompleet(antwoorden, acuutVan(deelA), redenNodigBijNee(zaak, antwoorden));
    const herwogen = { type: 'DeelAHerwogen', regio: deelA.regio, compleet } as const;
    return compleet === deelA.compleet ? [] : [compleet ? herwogen : { ...herwogen, opnieuw: true }];
  });
}

/** The form of a partner asks something now that it did not ask when it was answered. */
function mistAntwoord(zaak: Zaak, taak: Taak): boolean {
  const gegeven = zaak.inbreng[taak.id]?.antwoorden ?? {};
  const velden = formulierVan(zaak, taak)?.velden ?? [];
  return velden.some((veld) => veld.verplicht === true && gegeven[veld.id] === undefined);
}

/** The form of an action asks more than when it was answered (a SASH, and the suspect is the former partner). */
function isOnaf(zaak: Zaak, taak: Taak): boolean {
  const formulier = formulierVan(zaak, taak);
  return formulier !== null && !isIngevuld(formulier, zaak.ingevuld[taak.id]?.antwoorden ?? {});
}

/** A task to ask though it was asked before: it lapsed, or its answer is about what is no longer so. */
function isOpnieuwNodig(zaak: Zaak, taak: Taak): boolean {
  if (taak.status === 'vervallen') return true;
  if (taak.status !== 'beantwoord') return false;
  if (taak.soort === 'inbreng') return mistAntwoord(zaak, taak);
  if (taak.soort === 'processtap') return isOnaf(zaak, taak);
  if (taak.soort === 'deel-a-bevestiging') return wachtOpBevestiging(zaak.deelA[taak.organisatie ?? '']);
  // Arrested again after the decision: a held person must never be missed.
  return taak.soort === 'vrijheid' && (ophoudenStart(zaak) ?? 0) > (taak.klaarOp ?? 0);
}

function zelfdeHouders(a: readonly Rolhouder[] = [], b: readonly Rolhouder[] = []): boolean {
  return a.map(houderSleutel).join() === b.map(houderSleutel).join();
}

/** Tasks to ask, to move and to let lapse, so that what is asked is what the case demands. */
function taken(zaak: Zaak, nu: Tijdstip): readonly ZaakEventKern[] {
  const gewenst = gewensteTaken(zaak);
  const ids = new Set(gewenst.map(({ id }) => id));
  const vervallen = Object.values(zaak.taken)
    .filter((taak) => isOpen(taak) && !ids.has(taak.id))
    .map(({ id }) => ({ type: 'TaakVervallen', taakId: id }) as const);
  const rest = gewenst.flatMap((vraag): readonly ZaakEventKern[] => {
    const taak = zaak.taken[vraag.id];
    if (taak === undefined || isOpnieuwNodig(zaak, taak)) {
      // The decision on freedom is never asked too late to be told at once: its earlier steps count as due.
      const gevraagd = { type: 'TaakGevraagd', taak: vraag } as const;
      const herinnerdTot = vraag.soort === 'vrijheid' ? 0 : nu;
      return [{ ...gevraagd, herinnerdTot, ...(taak === undefined ? {} : { opnieuw: true }) }];
    }
    const { id: taakId, uiterlijk } = vraag;
    if (isOpen(taak) && !zelfdeHouders(taak.ook, vraag.ook)) {
      return [{ type: 'TaakVerzet', taakId, uiterlijk, ook: vraag.ook ?? [] }];
    }
    return isOpen(taak) && taak.uiterlijk !== uiterlijk ? [{ type: 'TaakVerzet', taakId, uiterlijk }] : [];
  });
  return [...vervallen, ...rest];
}

/** Events that alarms and tasks build on, and so come before them. */
export const voorafAanTaken: ReadonlySet<ZaakEventKern['type']> = new Set([
  'TermijnBepaald',
  'DeelAHerwogen',
  'RouteGestart',
  'RouteAfgerond',
  'MaatregelGeeindigd',
  'CheckGevraagd',
  'DeelAOpnieuwGevraagd',
]);

/** What follows by itself from a change: clocks and completeness first, then alarms, then tasks. */
export function gevolgen(voor: Zaak | null, na: Zaak, nu: Tijdstip): readonly ZaakEventKern[] {
  if (na.status === 'open') {
    const vooraf = [...termijnen(na), ...herweging(na), ...routegevolgen(na), ...doorTijd(na, nu)];
    if (vooraf.length > 0) return vooraf;
  }
  return [...alarmen(voor, na), ...taken(na, nu)];
}
