import { acuutVan, laterAcuut } from './acuut.ts';
import { adviesrol } from './adviesrol.ts';
import type { ZaakEventKern } from './events.ts';
import type { Rolhouder } from './wie.ts';
import type { Zaak } from './zaak.ts';

/** Acutely unsafe by part A while the suspect is not held: nobody waits for a clock then. */
function acuutEnNietVast(zaak: Zaak): boolean {
  const acuut = zaak.vtRegios.some((regio) => acuutVan(zaak.deelA[regio]) === 'ja');
  return acuut && zaak.melding.soort === 'niet-vast';
}

function acuutNaDeelA(zaak: Zaak): boolean {
  return zaak.vtRegios.some((regio) => laterAcuut(zaak, regio));
}

/**
 * Acute danger that no deadline brings to the OvJ: the suspect is not held, or Veilig Thuis says it later than in
 * part A. Who decides, who can protect and who advises hear it at once, however many organisations still have to
 * answer (B 505–512, 664–670). After a decision an answer of part A that changes has an alarm of its own.
 */
export function beoordelingAlarmen(voor: Zaak, na: Zaak): readonly ZaakEventKern[] {
  const nietVast = na.besluiten.length === 0 && acuutEnNietVast(na) && !acuutEnNietVast(voor);
  const later = acuutNaDeelA(na) && !acuutNaDeelA(voor);
  if (!nietVast && !later) return [];
  const adviseur: Rolhouder = { rol: adviesrol(na) };
  const advies = na.melding.verdachte.leeftijdsgroep === 'onder-12' ? [] : [adviseur];
  const aan: readonly Rolhouder[] = [{ rol: 'ovj' }, { rol: 'politie' }, ...advies];
  return [{ type: 'AlarmGegeven', alarm: 'beoordeling-vraagt-aandacht', aan }];
}
