import type { Datum } from './dagnummer.ts';
import { dagnummer, datumVanDagnummer, weekdagVanDagnummer } from './dagnummer.ts';

/** What a location decides about its calendar. */
export type Werkkalender = {
  /** True: 5 May is no working day in years that divide by five. False: always a working day. */
  readonly lustrumBevrijdingsdag: boolean;
};

/**
 * The Dutch public holidays of a year on which the partners do not work, in order. Good Friday is
 * a working day. Right for 2014 and later, when King's Day came (werkproces §5, working days).
 */
export function feestdagen(jaar: number, kalender: Werkkalender): readonly Datum[] {
  const pasen = paaszondag(jaar);
  const dagen = [
    dag(jaar, 1, 1),
    pasen,
    pasen + 1,
    koningsdag(jaar),
    pasen + 39,
    pasen + 49,
    pasen + 50,
    dag(jaar, 12, 25),
    dag(jaar, 12, 26),
  ];
  if (kalender.lustrumBevrijdingsdag && jaar % 5 === 0) dagen.push(dag(jaar, 5, 5));
  // A set, because Ascension Day can fall on 5 May; sorted, because 5 May can come before it.
  return [...new Set(dagen)].toSorted((a, b) => a - b).map(datumVanDagnummer);
}

/** King's Day is 27 April, or Saturday the 26th when the 27th is a Sunday. */
function koningsdag(jaar: number): number {
  const nummer = dag(jaar, 4, 27);
  return weekdagVanDagnummer(nummer) === 7 ? nummer - 1 : nummer;
}

/** Easter Sunday of the Gregorian calendar: the Sunday after the church's full moon. */
function paaszondag(jaar: number): number {
  const eeuw = Math.floor(jaar / 100);
  const maancorrectie = Math.floor((8 * eeuw + 13) / 25);
  const plaatsInCyclus = jaar % 19;
  // Days from 21 March to the full moon; the church keeps it within 28 days after that date and
  // lets no two years of one 19-year cycle share the last of them.
  const maan = (15 + eeuw - Math.floor(eeuw / 4) - maancorrectie + 19 * plaatsInCyclus) % 30;
  const korter = maan === 29 || (maan === 28 && plaatsInCyclus > 10) ? 1 : 0;
  const vollemaan = dag(jaar, 3, 21) + maan - korter;
  return vollemaan + 7 - (weekdagVanDagnummer(vollemaan) % 7);
}

function dag(jaar: number, maand: number, dagVanMaand: number): number {
  return dagnummer(`${cijfers(jaar, 4)}-${cijfers(maand, 2)}-${cijfers(dagVanMaand, 2)}`);
}

function cijfers(getal: number, aantal: number): string {
  return String(getal).padStart(aantal, '0');
}
