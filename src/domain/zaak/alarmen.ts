import { acuutVan, acuutVanZaak, adviesrol, antwoordenVerschillen, isHeengezonden } from './stand.ts';
import { isOpen } from './taak.ts';
import type { Alarmsoort } from '../afgeleid/views.ts';
import type { ZaakEventKern } from './events.ts';
import type { Rolhouder } from './wie.ts';
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
  const allen = [
    ovj,
    kpc,
    { rol: 'politie' },
    { rol: adviesrol(zaak) },
    { rol: 'shn' },
    ...informant,
    ...vtVan(zaak),
  ] as const;
  const gezien = new Set<string>();
  return allen.filter(({ rol, ...rest }) => {
    const sleutel = `${rol}:${'organisatie' in rest ? rest.organisatie : ''}`;
    return gezien.has(sleutel) ? false : gezien.add(sleutel);
  });
}

function bijBegin(zaak: Zaak): readonly ZaakEventKern[] {
  const lijst: ZaakEventKern[] = [];
  if (zaak.melding.kindermishandelingPrimair === true) {
    lijst.push(alarm('kindermishandeling-primair', [ovj, { rol: 'rvdk' }, ...vtVan(zaak)]));
  }
  if (zaak.melding.verdachte.leeftijdsgroep === 'onder-12')
    lijst.push(alarm('verdachte-onder-12', [ovj, kpc]));
  return lijst;
}

/** A colleague answered otherwise than another: both are shown, "ja" counts until one changes theirs. */
function nieuwVerschil(voor: Zaak, na: Zaak): readonly ZaakEventKern[] {
  return na.vtRegios
    .filter((r) => antwoordenVerschillen(na.deelA[r]) && !antwoordenVerschillen(voor.deelA[r]))
    .map((organisatie) => alarm('antwoorden-verschillen', [{ rol: 'vt', organisatie }, ovj]));
}

/** Who could not be reached is told to somebody else: the KPC, and when that is the one, the OvJ. */
function onbereiktAlarm(zaak: Zaak): ZaakEventKern {
  const houder = zaak.onbereikt.at(-1)?.houder ?? null;
  if (houder === null) return alarm('kanaal-onbereikbaar', [kpc, ovj]);
  return alarm('niet-bereikt', [houder.rol === 'kpc' ? ovj : kpc]);
}

/** Alarms that the step from `voor` to `na` calls for: told at once, outside the reminders. */
export function alarmen(voor: Zaak | null, na: Zaak): readonly ZaakEventKern[] {
  if (voor === null) return bijBegin(na);
  const lijst: ZaakEventKern[] = [...nieuwVerschil(voor, na)];
  if (voor.besluiten.length > 0 && acuutVanZaak(voor) !== acuutVanZaak(na)) {
    const beantwoord = na.vtRegios.some((r) => acuutVan(na.deelA[r]) !== acuutVan(voor.deelA[r]));
    if (beantwoord) lijst.push(alarm('acuut-gewijzigd-na-besluit', vertrouwdenErop(na)));
  }
  const andereRegio = na.vtRegios.some(
    (r) => (na.deelA[r]?.andereRegioOp ?? null) !== null && (voor.deelA[r]?.andereRegioOp ?? null) === null,
  );
  if (andereRegio) lijst.push(alarm('andere-regio', [kpc]));
  if (voor.termijnen.vrijheid !== null && voor.termijnen.vrijheid !== na.termijnen.vrijheid) {
    if (Object.values(na.taken).some((t) => t.soort === 'vrijheid' && isOpen(t))) {
      lijst.push(alarm('termijn-gewijzigd', [ovj]));
    }
  }
  const laatste = na.pogingen.at(-1);
  if (
    na.pogingen.length > voor.pogingen.length &&
    laatste?.uitkomst === 'niet-bereikt' &&
    isHeengezonden(na)
  ) {
    lijst.push(alarm('slachtoffer-niet-bereikt', [{ rol: 'politie' }, ...vtVan(na)]));
  }
  if (na.onbereikt.length > voor.onbereikt.length) lijst.push(onbereiktAlarm(na));
  if (voor.status !== 'open' && na.status === 'open') lijst.push(alarm('zaak-heropend', [ovj, kpc]));
  if (voor.status === 'open' && na.status === 'ingetrokken') {
    lijst.push(alarm('zaak-ingetrokken', [ovj, kpc, ...vtVan(na)]));
  }
  return lijst;
}
