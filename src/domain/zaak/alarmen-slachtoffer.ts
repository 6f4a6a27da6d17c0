import type { Alarmsoort } from './alarmsoort.ts';
import type { ZaakEventKern } from './events.ts';
import type { Rolhouder } from './wie.ts';
import type { Zaak } from './zaak.ts';

/**
 * What Veilig Thuis hears when SHN agreed with it, or may tell it something: the agreement itself was made by
 * phone, and the content stays oral (B, Bijlage IV).
 */
export function afstemmingAlarmen(voor: Zaak, na: Zaak): readonly ZaakEventKern[] {
  const nieuw = (veld: string, waarde: string): boolean =>
    na.inbreng['inbreng:shn']?.antwoorden[veld] === waarde &&
    voor.inbreng['inbreng:shn']?.antwoorden[veld] !== waarde;
  const aan: readonly Rolhouder[] = na.vtRegios.map((organisatie) => ({ rol: 'vt', organisatie }));
  const soorten: readonly Alarmsoort[] = [
    ...(nieuw('eersteContact', 'vt') ? (['vt-belt-eerst'] as const) : []),
    ...(nieuw('toestemmingVt', 'ja') ? (['toestemming-vt'] as const) : []),
  ];
  return soorten.map((alarm) => ({ type: 'AlarmGegeven', alarm, aan }));
}
