import type { Datum } from '../termijnen/dagnummer.ts';
import { dagnummer, datumVanDagnummer, weekdagVanDagnummer } from '../termijnen/dagnummer.ts';
import type { Werkkalender } from '../termijnen/feestdagen.ts';
import { lokaleDag } from '../termijnen/lokale-dag.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { inAmsterdam } from '../termijnen/tijdstip.ts';
import { isWerkdag } from '../termijnen/werkdagen.ts';

/** `2026-11` of a date. */
export function maandVan(datum: Datum): string {
  return datum.slice(0, 7);
}

/** The ISO week of a date, named after the year of its Thursday: `2026-W01` holds 29 December 2025. */
export function weekVan(datum: Datum): string {
  const nummer = dagnummer(datum);
  const donderdag = datumVanDagnummer(nummer + 4 - weekdagVanDagnummer(nummer));
  const jaar = donderdag.slice(0, 4);
  const week = Math.floor((dagnummer(donderdag) - dagnummer(`${jaar}-01-01`)) / 7) + 1;
  return `${jaar}-W${String(week).padStart(2, '0')}`;
}

/** Monday is 1, Sunday is 7. */
export function weekdagVan(datum: Datum): number {
  return weekdagVanDagnummer(dagnummer(datum));
}

/** On a working day between nine and five: when a Veilig Thuis is beschikbaar and not only bereikbaar. */
export function isKantoortijd(tijdstip: Tijdstip, kalender: Werkkalender): boolean {
  if (!isWerkdag(lokaleDag(tijdstip).datum, kalender)) return false;
  const { hour } = inAmsterdam(tijdstip);
  return hour >= 9 && hour < 17;
}
