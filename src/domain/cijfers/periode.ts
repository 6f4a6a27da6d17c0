import type { Datum } from '../termijnen/dagnummer.ts';
import { dagnummer, datumVanDagnummer, isDatum } from '../termijnen/dagnummer.ts';

/** From and including, to and including. */
export type Cijferperiode = { readonly van: Datum; readonly tot: Datum };

/** A year, a quarter or a month, by its name: `2026`, `2026-K4`, `2026-11`. */
export type Kalenderdeel = Cijferperiode & { readonly naam: string };

function maandVanJaar(jaar: string, nr: number): Kalenderdeel {
  const naam = `${jaar}-${String(nr).padStart(2, '0')}`;
  const volgende = nr === 12 ? `${Number(jaar) + 1}-01-01` : `${jaar}-${String(nr + 1).padStart(2, '0')}-01`;
  return { naam, van: `${naam}-01`, tot: datumVanDagnummer(dagnummer(volgende) - 1) };
}

export function maandenVan(jaar: string): readonly Kalenderdeel[] {
  return Array.from({ length: 12 }, (_, nr) => maandVanJaar(jaar, nr + 1));
}

export function kwartalenVan(jaar: string): readonly Kalenderdeel[] {
  return ['01', '04', '07', '10'].map((maand) => kwartaalVan(`${jaar}-${maand}-01`));
}

export function jaarVan(jaar: string): Kalenderdeel {
  return { naam: jaar, van: `${jaar}-01-01`, tot: `${jaar}-12-31` };
}

/** The quarter of a date. */
export function kwartaalVan(datum: Datum): Kalenderdeel {
  const maand = Number(datum.slice(5, 7));
  const jaar = datum.slice(0, 4);
  const eerste = Math.ceil(maand / 3) * 3 - 2;
  return {
    naam: `${jaar}-K${Math.ceil(maand / 3)}`,
    van: maandVanJaar(jaar, eerste).van,
    tot: maandVanJaar(jaar, eerste + 2).tot,
  };
}

/** The part of the calendar of that name; null when there is none. */
export function kalenderdeel(naam: string): Kalenderdeel | null {
  const jaar = /^(2\d{3})(?:-(?:\d{2}|K[1-4]))?$/.exec(naam)?.[1];
  if (jaar === undefined) return null;
  return (
    [jaarVan(jaar), ...kwartalenVan(jaar), ...maandenVan(jaar)].find((deel) => deel.naam === naam) ?? null
  );
}

/** The part of the calendar that these dates make exactly; null when they make none. */
export function kalenderdeelVan({ van, tot }: Cijferperiode): Kalenderdeel | null {
  const jaar = van.slice(0, 4);
  const delen = [jaarVan(jaar), ...kwartalenVan(jaar), ...maandenVan(jaar)];
  return delen.find((deel) => deel.van === van && deel.tot === tot) ?? null;
}

/** A period of two dates that exist, in order; null otherwise. */
export function periodeVan(van: string, tot: string): Cijferperiode | null {
  return isDatum(van) && isDatum(tot) && van <= tot ? { van, tot } : null;
}
