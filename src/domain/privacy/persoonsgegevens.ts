import type { Cijferreeks } from './cijferreeksen.ts';
import { cijferreeksen } from './cijferreeksen.ts';
import { bevatEmail } from './e-mailadres.ts';

/** The kinds of personal data that a free text can be recognised to hold. */
export type Persoonsgegeven = 'bsn' | 'e-mailadres' | 'telefoonnummer';

/** Digits of a Dutch phone number, and the least and most a foreign one has with its country code. */
const TELEFOON = 10;
const MIN_INTERNATIONAAL = 10;
const MAX_INTERNATIONAAL = 15;

/**
 * The first kind of personal data found in a free text, or null: a valid BSN (9 digits, 11-test), an
 * e-mail address or a phone number, with or without separators (contract, intake). Names and
 * addresses cannot be recognised; the hint of the field asks not to write them. Takes time linear in
 * the length of the text.
 */
export function persoonsgegevenIn(tekst: string): Persoonsgegeven | null {
  const gewoon = tekst.normalize('NFKC').replace(/[\u00ad\u200b-\u200d\u2060\ufeff]/g, '');
  if (bevatEmail(gewoon)) return 'e-mailadres';
  for (const reeks of cijferreeksen(gewoon)) {
    if (isInternationaal(reeks)) return 'telefoonnummer';
    for (const cijfers of vensters(reeks.groepen, TELEFOON)) {
      if (cijfers.length === TELEFOON && /^0[1-9]/.test(cijfers)) return 'telefoonnummer';
      if (isBsn(cijfers)) return 'bsn';
    }
  }
  return null;
}

/** Whether the free text holds a BSN, e-mail address or phone number; see {@link persoonsgegevenIn}. */
export function bevatPersoonsgegeven(tekst: string): boolean {
  return persoonsgegevenIn(tekst) !== null;
}

/** Nine digits that pass the 11-test of the burgerservicenummer (Wabb, Besluit bsn). */
function isBsn(cijfers: string): boolean {
  if (cijfers.length !== 9 || cijfers === '000000000') return false;
  let som = 0;
  for (let plek = 0; plek < 9; plek += 1) som += Number(cijfers[plek]) * (plek === 8 ? -1 : 9 - plek);
  return som % 11 === 0;
}

/** A number with its country code: after a plus, or after two zeros. */
function isInternationaal({ groepen, naPlus }: Cijferreeks): boolean {
  const eerste = groepen[0] ?? '';
  if (!naPlus && !/^00[1-9]/.test(eerste) && !(eerste === '00' && groepen.length > 1)) return false;
  const aantal = groepen.reduce((tot, groep) => tot + groep.length, 0) - (naPlus ? 0 : 2);
  return aantal >= MIN_INTERNATIONAAL && aantal <= MAX_INTERNATIONAAL;
}

/** Neighbouring groups joined, at most `hoogstens` digits: where a number may be hidden in a longer row. */
function* vensters(groepen: readonly string[], hoogstens: number): Generator<string> {
  for (let start = 0; start < groepen.length; start += 1) {
    let cijfers = '';
    for (let eind = start; eind < groepen.length; eind += 1) {
      cijfers += groepen[eind] ?? '';
      if (cijfers.length > hoogstens) break;
      yield cijfers;
    }
  }
}
