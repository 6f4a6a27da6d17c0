import type { Alarmsoort } from '../alarmsoort.ts';
import type { Rolhouder } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import type { LopendeMaatregel } from './bewaking.ts';

type Bericht = { readonly alarm: Alarmsoort; readonly aan: readonly Rolhouder[] };

function vtVan(zaak: Zaak): readonly Rolhouder[] {
  return zaak.vtRegios.map((organisatie) => ({ rol: 'vt', organisatie }));
}

/** Measures that ended in this step, and were watched until then. */
function geeindigd(voor: Zaak, na: Zaak): readonly LopendeMaatregel[] {
  return na.bewaking.maatregelen.filter(
    ({ nr, status }) =>
      status === 'geeindigd' && voor.bewaking.maatregelen.find((m) => m.nr === nr)?.status === 'van-kracht',
  );
}

function nieuwJa(voor: Zaak, na: Zaak): boolean {
  const aantal = (zaak: Zaak): number =>
    zaak.bewaking.checks
      .flatMap(({ antwoorden }) => Object.values(antwoorden).flatMap((van) => Object.values(van)))
      .filter(({ antwoord }) => antwoord === 'ja').length;
  return aantal(na) > aantal(voor);
}

/**
 * What must be heard at once of measures and checks: a breach goes to OvJ, Veilig Thuis and police, to the RvdK
 * where children are in the case and to the reclassering that supervises; the end of a measure to who relied on it.
 */
export function bewakingAlarmen(voor: Zaak, na: Zaak, kinderen: boolean): readonly Bericht[] {
  const lijst: Bericht[] = [];
  const ovj: Rolhouder = { rol: 'ovj' };
  const politie: Rolhouder = { rol: 'politie' };
  const raad: readonly Rolhouder[] = kinderen ? [{ rol: 'rvdk' }] : [];
  if (na.bewaking.schendingen.length > voor.bewaking.schendingen.length) {
    lijst.push({ alarm: 'schending', aan: [ovj, politie, ...vtVan(na), ...raad] });
  }
  if (nieuwJa(voor, na)) lijst.push({ alarm: 'check-vraagt-aandacht', aan: [ovj, politie] });
  if (na.bewaking.deelARonde > voor.bewaking.deelARonde) {
    lijst.push({ alarm: 'nieuwe-aanhouding', aan: [ovj, { rol: 'kpc' }] });
  }
  const einden = geeindigd(voor, na);
  if (einden.length > 0) {
    const informant = na.informant === null || na.informant.rol === 'vt' ? [] : [na.informant];
    const eerder = [ovj, politie, ...vtVan(na)];
    const extra = informant.filter(({ rol }) => !eerder.some((houder) => houder.rol === rol));
    lijst.push({ alarm: 'maatregel-geeindigd', aan: [...eerder, ...extra] });
  }
  return lijst;
}
