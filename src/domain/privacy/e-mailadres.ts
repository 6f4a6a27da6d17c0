/** The part after the "@": labels with a dot between them, the last one letters. Sticky: tried at one place only. */
const NA_APENSTAART = /[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){0,8}?\.\p{L}{2,24}/uy;
const VOOR_APENSTAART = /[\p{L}\p{N}._%+'-]/u;

/** Whether the text holds an e-mail address. Linear: no two attempts read the same characters. */
export function bevatEmail(tekst: string): boolean {
  for (let plek = tekst.indexOf('@'); plek !== -1; plek = tekst.indexOf('@', plek + 1)) {
    if (plek === 0 || !VOOR_APENSTAART.test(tekst.charAt(plek - 1))) continue;
    NA_APENSTAART.lastIndex = plek + 1;
    if (NA_APENSTAART.test(tekst)) return true;
  }
  return false;
}
