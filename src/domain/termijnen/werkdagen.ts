import type { Datum } from './dagnummer.ts';
import { dagnummer, weekdagVanDagnummer } from './dagnummer.ts';
import type { Werkkalender } from './feestdagen.ts';
import { feestdagen } from './feestdagen.ts';
import { dagVanNummer } from './lokale-dag.ts';

// The holidays of a year are the same for ever, and a fold asks for them again and again.
const onthouden = new Map<string, ReadonlySet<Datum>>();
const MAX_ONTHOUDEN = 200;

/** True on Monday to Friday, public holidays left out (werkproces §5, working days). */
export function isWerkdag(datum: Datum, kalender: Werkkalender): boolean {
  return isWerkdagnummer(dagnummer(datum), kalender);
}

/**
 * The date that is so many working days after `datum`. The day itself does not count: one working
 * day after a Saturday is the Monday, and none is the day itself.
 */
export function plusWerkdagen(datum: Datum, aantal: number, kalender: Werkkalender): Datum {
  return telWerkdagen(datum, aantal, 1, kalender);
}

/** The date that is so many working days before `datum`; the day itself does not count. */
export function werkdagVoor(datum: Datum, aantal: number, kalender: Werkkalender): Datum {
  return telWerkdagen(datum, aantal, -1, kalender);
}

function telWerkdagen(van: Datum, aantal: number, stap: 1 | -1, kalender: Werkkalender): Datum {
  let nummer = dagnummer(van);
  let rest = aantal;
  while (rest > 0) {
    nummer += stap;
    if (isWerkdagnummer(nummer, kalender)) rest -= 1;
  }
  return dagVanNummer(nummer).datum;
}

function isWerkdagnummer(nummer: number, kalender: Werkkalender): boolean {
  if (weekdagVanDagnummer(nummer) > 5) return false;
  const { datum } = dagVanNummer(nummer);
  return !feestdagenVan(datum.slice(0, 4), kalender).has(datum);
}

function feestdagenVan(jaar: string, kalender: Werkkalender): ReadonlySet<Datum> {
  const naam = `${jaar}${kalender.lustrumBevrijdingsdag ? '+' : '-'}`;
  const bekend = onthouden.get(naam);
  if (bekend !== undefined) return bekend;
  const dagen = new Set(feestdagen(Number(jaar), kalender));
  if (onthouden.size >= MAX_ONTHOUDEN) onthouden.clear();
  onthouden.set(naam, dagen);
  return dagen;
}
