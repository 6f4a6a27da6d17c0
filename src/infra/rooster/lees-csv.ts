import { isDatum } from '../../domain/termijnen/dagnummer.ts';
import { tijdstipOp } from '../../domain/termijnen/datum.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import { vanIso } from '../../domain/termijnen/tijdstip.ts';
import type { Gelezen, Ruw } from './gelezen.ts';
import { keur } from './gelezen.ts';

const KOLOMMEN = ['van', 'tot', 'wie'] as const;

/** `2027-01-04 18:00` on the clock in Amsterdam, or ISO 8601 with an offset; null: neither. */
function leesTijd(tekst: string): Tijdstip | null {
  const lokaal = /^(\d{4}-\d{2}-\d{2})[ T]((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(tekst);
  if (lokaal !== null) {
    const [, datum = '', klok = ''] = lokaal;
    return isDatum(datum) ? tijdstipOp(datum, klok) : null;
  }
  try {
    return vanIso(tekst);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function cellen(regel: string, teken: string): readonly string[] {
  return regel.split(teken).map((cel) =>
    cel
      .trim()
      .replace(/^"(.*)"$/, '$1')
      .trim(),
  );
}

/**
 * Reads a table with the columns `van`, `tot` and `wie`, separated by `;`, tab or comma. Several people stand in one
 * cell with a space or `+` between them.
 *
 * @param bekend ids of the people who hold the role
 */
export function leesCsv(tekst: string, bekend: readonly string[]): Gelezen {
  const regels = tekst
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((inhoud, i) => ({ inhoud, nr: i + 1 }))
    .filter(({ inhoud }) => inhoud.trim() !== '');
  const [kop, ...rest] = regels;
  const teken = [';', '\t', ','].find((t) => kop?.inhoud.includes(t)) ?? ';';
  const namen = cellen(kop?.inhoud ?? '', teken).map((naam) => naam.toLowerCase());
  const ontbreekt = KOLOMMEN.filter((kolom) => !namen.includes(kolom));
  if (ontbreekt.length > 0) {
    return {
      ok: false,
      fouten: [`regel 1: kolom ${ontbreekt.join(' en ')} ontbreekt; verwacht van;tot;wie`],
    };
  }
  const ruw = rest.map(({ inhoud, nr }): Ruw => {
    const rij = cellen(inhoud, teken);
    const cel = (kolom: (typeof KOLOMMEN)[number]): string => rij[namen.indexOf(kolom)] ?? '';
    const van = leesTijd(cel('van'));
    const tot = leesTijd(cel('tot'));
    const waar = `regel ${nr}`;
    if (van === null || tot === null) {
      const wat = `${van === null ? 'van' : 'tot'} is geen tijd; verwacht bijvoorbeeld 2027-01-04 18:00`;
      return { waar, dienst: wat, wie: '' };
    }
    return { waar, dienst: { van, tot }, wie: cel('wie') };
  });
  return keur(ruw, bekend);
}
