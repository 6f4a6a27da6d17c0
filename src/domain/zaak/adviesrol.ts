import type { Zaak } from './zaak.ts';

/** Under 18 on the day of the offence. */
export function isMinderjarig(zaak: Zaak): boolean {
  return zaak.melding.verdachte.leeftijdsgroep !== '18-plus';
}

/** Role that advises OM: 3RO, for a suspect under 18 the RvdK (werkproces §1). */
export function adviesrol(zaak: Zaak): '3ro' | 'rvdk' {
  return isMinderjarig(zaak) ? 'rvdk' : '3ro';
}
