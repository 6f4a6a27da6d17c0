/** Ways to reach somebody outside Teams. */
export const contactkanalen = ['e-mail', 'telefoon'] as const;
export type Contactkanaal = (typeof contactkanalen)[number];

/** An address or a number of a person: personal data, only ever kept sealed. */
export type Contactpunt = {
  readonly kanaal: Contactkanaal;
  /** E-mail address in lower case, or a phone number as `+31612345678`. */
  readonly adres: string;
};

const EMAIL = /^[a-z0-9._%+'-]{1,64}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}$/;
const MAX_EMAIL = 120;
/** E.164: a country code and at most fifteen digits. */
const E164 = /^\+[1-9]\d{7,14}$/;

function leesTelefoon(tekst: string): string | null {
  const kaal = tekst.replace(/[\s().-]/g, '');
  const nummer = kaal.startsWith('00')
    ? `+${kaal.slice(2)}`
    : /^0[1-9]\d{8}$/.test(kaal)
      ? `+31${kaal.slice(1)}`
      : kaal;
  return E164.test(nummer) ? nummer : null;
}

/**
 * Reads what a person typed as an address of theirs: e-mail when it holds an "@", else a phone number; a Dutch one
 * may be written without its country code.
 *
 * @returns null when it is neither
 */
export function leesContactpunt(tekst: string): Contactpunt | null {
  const netjes = tekst.trim();
  if (netjes.includes('@')) {
    const adres = netjes.toLowerCase();
    return adres.length <= MAX_EMAIL && EMAIL.test(adres) ? { kanaal: 'e-mail', adres } : null;
  }
  const adres = leesTelefoon(netjes);
  return adres === null ? null : { kanaal: 'telefoon', adres };
}
