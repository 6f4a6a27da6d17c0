/** Different bytes that a key of this length has at least when it was made at random. */
const MINST_VERSCHILLEND = 12;

/** The key of the practice source, which everybody can read in this project (contract "Intake"). */
const OEFENSLEUTEL = 'whsec_bmVnZW51dXItZGVtby1zbGV1dGVsLW5pZXQtZ2VoZWlt';

/** Letters, digits and signs that people type; random bytes have others too, unless they were written out in hex. */
function isGetypt(bytes: Buffer): boolean {
  const tekst = bytes.toString('latin1');
  return bytes.every((byte) => byte >= 0x20 && byte < 0x7f) && !/^[0-9a-f]{32,}$/i.test(tekst);
}

/**
 * Whether somebody made this key up, or took an example: all kinds of text, one byte over and over, a row that counts
 * up. Random bytes are never any of these. A key that is public is a signature that everybody can set.
 */
export function isZwakkeSleutel(bytes: Buffer): boolean {
  const stappen = new Set(
    [...bytes].map((byte, i) => (i === 0 ? 0 : (byte - (bytes[i - 1] ?? 0) + 256) % 256)),
  );
  return new Set(bytes).size < MINST_VERSCHILLEND || stappen.size <= 3 || isGetypt(bytes);
}

/** The same of a secret as settings have it, `whsec_<base64>`. */
export function isZwakGeheim(geheim: string): boolean {
  return geheim === OEFENSLEUTEL || isZwakkeSleutel(Buffer.from(geheim.replace(/^whsec_/, ''), 'base64'));
}
