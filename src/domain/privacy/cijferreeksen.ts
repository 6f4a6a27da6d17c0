/** Digits that may be one number: groups with only short separators between them. */
export type Cijferreeks = {
  readonly groepen: readonly string[];
  /** A plus stands right before the first group. */
  readonly naPlus: boolean;
};

/** What people write between the digits of one number. A colon is of a time, a comma of an amount. */
const SCHEIDING = /^[\s.\-/_()\u2010-\u2015]{1,3}$/u;

/** Dates, and the numbers of cases at police and OM, that look like a BSN or a phone number. */
const GEEN_PERSOON: readonly RegExp[] = [
  /(?<!\d|\d[./-])(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d(?!\d|[./-]\d)/g,
  /(?<!\d|\d[./-])(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d|[./-]\d)/g,
  /(?<!\d|\d[./-])(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1\d\d(?!\d|[ ./-]\d\d[ ./-]?\d\d)/g,
  /(?<!\d|\d[./-])\d{2}\/\d{6}-\d{2}(?!\d|[./-]\d)/g,
];

/** Capitals, then a number with a hyphen in it: a registration, as PL1500-20261 or OF-26-0042. */
const KENMERK =
  /(?<![\p{L}\p{N}])(?!BSN|SOFI|TEL|GSM|MOB|NR)\p{Lu}{2,4}-?\d{1,4}-\d{1,12}(?:-\d{1,12}){0,3}(?!\d|-\d)/gu;

/**
 * The rows of digits in a text that may be a number of a person; dates, parket numbers and
 * registration numbers are left out. Linear in the length of the text.
 */
export function cijferreeksen(tekst: string): readonly Cijferreeks[] {
  const kaal = [...GEEN_PERSOON, KENMERK].reduce((rest, patroon) => rest.replace(patroon, ' # '), tekst);
  const reeksen: { groepen: string[]; naPlus: boolean }[] = [];
  let einde = -1;
  for (const { 0: groep, index } of kaal.matchAll(/\d+/g)) {
    const vorige = reeksen.at(-1);
    if (vorige !== undefined && index - einde <= 3 && SCHEIDING.test(kaal.slice(einde, index))) {
      vorige.groepen.push(groep);
    } else {
      reeksen.push({ groepen: [groep], naPlus: kaal.charAt(index - 1) === '+' });
    }
    einde = index + groep.length;
  }
  return reeksen;
}
