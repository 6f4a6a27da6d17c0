import { acuutVan } from './acuut.ts';
import { beoordelingAlarmen } from './alarmen-beoordeling.ts';
import { afstemmingAlarmen } from './alarmen-slachtoffer.ts';
import type { Alarmsoort } from './alarmsoort.ts';
import { bewakingAlarmen } from './bewaking/alarmen-bewaking.ts';
import { rcTermijn } from './bewaking/hechtenis.ts';
import { antwoordenVerschillen, isZelfBevestigd } from './deel-a-stand.ts';
import type { ZaakEventKern } from './events.ts';
import { betrokkenRollen } from './gewenste-taken.ts';
import { isHg } from './hg-label.ts';
import { kinderenBetrokken } from './kinderen.ts';
import { beslotenNaTermijn, isHeengezonden, vrijheidTeBeslissen } from './laatste-besluit.ts';
import { heeftRodeVlag, sashAutomatischHoog } from './stalking.ts';
import type { Rolhouder } from './wie.ts';
import { houderSleutel } from './wie.ts';
import type { Zaak } from './zaak.ts';

const ovj: Rolhouder = { rol: 'ovj' };
const kpc: Rolhouder = { rol: 'kpc' };

function vtVan(zaak: Zaak): readonly Rolhouder[] {
  return zaak.vtRegios.map((organisatie) => ({ rol: 'vt', organisatie }));
}

function alarm(soort: Alarmsoort, aan: readonly Rolhouder[]): ZaakEventKern {
  return { type: 'AlarmGegeven', alarm: soort, aan };
}

/** Everybody who relied on the answer when a decision was taken (werkproces §4). */
function vertrouwdenErop(zaak: Zaak): readonly Rolhouder[] {
  const informant = zaak.informant === null || zaak.informant.rol === 'vt' ? [] : [zaak.informant];
  const allen = [ovj, kpc, ...betrokkenRollen(zaak).map((rol) => ({ rol })), ...informant, ...vtVan(zaak)];
  return [...new Map(allen.map((houder) => [houderSleutel(houder), houder])).values()];
}

/** At stalking a red flag, or a SASH that is "hoog" by itself, is told at once (werkproces §4; B 1691, 5192). */
function uitStalking(voor: Zaak, na: Zaak): readonly ZaakEventKern[] {
  const lijst: ZaakEventKern[] = [];
  const horen = [ovj, { rol: 'politie' } as const, ...vtVan(na)];
  if (heeftRodeVlag(na) && !heeftRodeVlag(voor)) lijst.push(alarm('rode-vlaggen', horen));
  if (sashAutomatischHoog(na) && !sashAutomatischHoog(voor)) lijst.push(alarm('sash-hoog', horen));
  return lijst;
}

/** What the report itself makes somebody hear of at once, when it comes in or a later message says so. */
function uitMelding(voor: Zaak | null, na: Zaak): readonly ZaakEventKern[] {
  const lijst: ZaakEventKern[] = [];
  const primair = (zaak: Zaak | null): boolean => zaak?.melding.kindermishandelingPrimair === true;
  if (primair(na) && !primair(voor)) {
    lijst.push(alarm('kindermishandeling-primair', [ovj, { rol: 'rvdk' }, ...vtVan(na)]));
  }
  const onder12 = (zaak: Zaak | null): boolean => zaak?.melding.verdachte.leeftijdsgroep === 'onder-12';
  if (onder12(na) && !onder12(voor)) lijst.push(alarm('verdachte-onder-12', [ovj, kpc]));
  return lijst;
}

/** A clock that moved, started on a case that was there already, or stopped before the decision. */
function termijnGewijzigd(voor: Zaak, na: Zaak): boolean {
  const teBeslissen = vrijheidTeBeslissen(na);
  if (teBeslissen !== vrijheidTeBeslissen(voor)) return voor.besluiten.length === na.besluiten.length;
  return teBeslissen && voor.termijnen.vrijheid !== na.termijnen.vrijheid;
}

/** The term for the RC moved or ended by what was reported, and by no decision. */
function rcTermijnGewijzigd(voor: Zaak, na: Zaak): boolean {
  return voor.besluiten.length === na.besluiten.length && rcTermijn(voor) !== rcTermijn(na);
}

/** The decision was in time by what was known then, and by what was put right it was not. */
function blijktTeLaat(voor: Zaak, na: Zaak): boolean {
  if (voor.besluiten.length !== na.besluiten.length || vrijheidTeBeslissen(na)) return false;
  return beslotenNaTermijn(na) && !beslotenNaTermijn(voor);
}

/** Whether the last that was told is that the suspect is held. */
function verteldVast({ alarmen: gegeven }: Zaak): boolean {
  const laatste = gegeven.findLast(({ soort }) => soort === 'zit-vast' || soort === 'zit-niet-vast');
  return laatste?.soort === 'zit-vast';
}

/**
 * A clock of who is held that moved, started or stopped by what was reported. Held after all: Veilig Thuis looks at
 * part A, answered as if not or not yet, and hears it too when that turns out to be wrong. An arrest that asks part A
 * anew is told by the alarm of that.
 */
function klokAlarmen(voor: Zaak, na: Zaak): readonly ZaakEventKern[] {
  const vrijheid = termijnGewijzigd(voor, na);
  if (!vrijheid && !rcTermijnGewijzigd(voor, na)) return [];
  // The alarm of the new arrest goes to the OvJ too, and has the new term in its head.
  if (vrijheid && na.bewaking.deelARonde > voor.bewaking.deelARonde) return [];
  if (na.melding.soort !== voor.melding.soort) {
    const vt = isHg(na) ? vtVan(na) : [];
    if (na.melding.soort === 'niet-vast')
      return [alarm('zit-niet-vast', [ovj, ...(verteldVast(voor) ? vt : [])])];
    if (na.bewaking.deelARonde === voor.bewaking.deelARonde) return [alarm('zit-vast', [ovj, ...vt])];
  }
  return [alarm(vrijheid ? 'termijn-gewijzigd' : 'rc-termijn-gewijzigd', [ovj])];
}

/** "Ja" or "nee", provisional or not; null while unanswered. */
function antwoord(zaak: Zaak, regio: string): 'ja' | 'nee' | null {
  const acuut = acuutVan(zaak.deelA[regio]);
  if (acuut === 'onbekend') return null;
  return acuut === 'ja' ? 'ja' : 'nee';
}

/**
 * An answer that stood when a decision was taken is another now or was taken back, or a "ja" came after all.
 * A "nee" that is completed, or comes in late, takes nothing from under the decision.
 */
function antwoordGewijzigd(voor: Zaak, na: Zaak): boolean {
  // A new arrest asks anew: nobody took the earlier answer back.
  if (na.bewaking.deelARonde !== voor.bewaking.deelARonde) return false;
  return na.vtRegios.some((regio) => {
    const nu = antwoord(na, regio);
    const eerst = antwoord(voor, regio);
    return nu !== eerst && (eerst !== null || nu === 'ja');
  });
}

/** A colleague answered otherwise than another: both are shown, "ja" counts until one changes theirs. */
function nieuwVerschil(voor: Zaak, na: Zaak): readonly ZaakEventKern[] {
  return na.vtRegios
    .filter((r) => antwoordenVerschillen(na.deelA[r]) && !antwoordenVerschillen(voor.deelA[r]))
    .map((organisatie) => alarm('antwoorden-verschillen', [{ rol: 'vt', organisatie }, ovj]));
}

/** Two people are better than one: a colleague looks, and who leans on the answer knows. */
function nieuwZelfBevestigd(voor: Zaak, na: Zaak): readonly ZaakEventKern[] {
  return na.vtRegios
    .filter((r) => isZelfBevestigd(na.deelA[r]) && !isZelfBevestigd(voor.deelA[r]))
    .map((organisatie) => alarm('zelf-bevestigd', [{ rol: 'vt', organisatie }, kpc, ovj]));
}

/** Who could not be reached is told to somebody else: the KPC, and when that is the one, the OvJ. */
function onbereiktAlarm(zaak: Zaak): ZaakEventKern {
  const houder = zaak.onbereikt.at(-1)?.houder ?? null;
  if (houder === null) return alarm('kanaal-onbereikbaar', [kpc, ovj]);
  return alarm('niet-bereikt', [houder.rol === 'kpc' ? ovj : kpc]);
}

/** Veilig Thuis, asked about a case without label, thinks of domestic violence (werkproces §2). */
function denktAanHg(zaak: Zaak): boolean {
  const zegt = Object.values(zaak.gegeven).some(
    (g) => g.formulier === 'bekend' && g.antwoorden['hg'] === 'ja',
  );
  return zegt && !isHg(zaak);
}

/** Alarms that the step from `voor` to `na` calls for: told at once, outside the reminders. */
export function alarmen(voor: Zaak | null, na: Zaak): readonly ZaakEventKern[] {
  if (voor === null) {
    const overgenomen = na.overgenomenVan === null ? [] : [alarm('zaak-overgenomen', [ovj, kpc])];
    return [...overgenomen, ...uitMelding(null, na)];
  }
  const lijst: ZaakEventKern[] = [
    ...uitMelding(voor, na),
    ...uitStalking(voor, na),
    ...nieuwVerschil(voor, na),
    ...nieuwZelfBevestigd(voor, na),
    ...afstemmingAlarmen(voor, na),
    ...beoordelingAlarmen(voor, na),
  ];
  if (voor.besluiten.length > 0 && antwoordGewijzigd(voor, na)) {
    lijst.push(alarm('acuut-gewijzigd-na-besluit', vertrouwdenErop(na)));
  }
  const andereRegio = na.vtRegios.some(
    (r) => (na.deelA[r]?.andereRegioOp ?? null) !== null && (voor.deelA[r]?.andereRegioOp ?? null) === null,
  );
  if (andereRegio) lijst.push(alarm('andere-regio', [kpc]));
  lijst.push(...klokAlarmen(voor, na));
  if (blijktTeLaat(voor, na)) lijst.push(alarm('besluit-na-termijn', [ovj]));
  const laatste = na.pogingen.at(-1);
  if (
    na.pogingen.length > voor.pogingen.length &&
    laatste?.uitkomst === 'niet-bereikt' &&
    isHeengezonden(na)
  ) {
    lijst.push(alarm('slachtoffer-niet-bereikt', [{ rol: 'politie' }, ...vtVan(na)]));
  }
  if (denktAanHg(na) && !denktAanHg(voor)) lijst.push(alarm('hg-vermoeden', [ovj, kpc]));
  if (na.onbereikt.length > voor.onbereikt.length) lijst.push(onbereiktAlarm(na));
  for (const { alarm: soort, aan } of bewakingAlarmen(voor, na, kinderenBetrokken(na) === 'ja')) {
    lijst.push(alarm(soort, aan));
  }
  if (voor.status !== 'open' && na.status === 'open') lijst.push(alarm('zaak-heropend', [ovj, kpc]));
  if (voor.verplaatstNaar === null && na.verplaatstNaar !== null) {
    lijst.push(alarm('zaak-verplaatst', [ovj, kpc, ...vtVan(na)]));
  }
  if (voor.status === 'open' && na.status === 'ingetrokken') {
    lijst.push(alarm('zaak-ingetrokken', [ovj, kpc, ...vtVan(na)]));
  }
  return lijst;
}
