import { readFile, stat } from 'node:fs/promises';
import type { MessageError } from '../../app/ports/case-check.ts';
import { berichtVan, kolommen, nodig } from './csv-rij.ts';
import { leesTabel } from './tabel.ts';

/** One case of a file: its line (of JSON: its place in the list), and the message that it means. */
export type Importrij = {
  readonly nr: number;
  readonly bericht: Readonly<Record<string, unknown>>;
  readonly fouten: readonly MessageError[];
};
export type Importbestand =
  | { readonly ok: true; readonly tabel: boolean; readonly rijen: readonly Importrij[] }
  | { readonly ok: false; readonly fout: string };

const MAX_BYTES = 2_000_000;
/** No table runs this many cases; a file with more is another file. */
const MAX_RIJEN = 2_000;
const utf8 = new TextDecoder('utf-8', { fatal: true });

const nee = (fout: string): Importbestand => ({ ok: false, fout });

function isObject(waarde: unknown): waarde is Importrij['bericht'] {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

function leesJson(tekst: string): Importbestand {
  let gelezen: unknown;
  try {
    gelezen = JSON.parse(tekst);
  } catch {
    return nee('Dit is geen geldige JSON.');
  }
  if (!Array.isArray(gelezen)) return nee('Verwacht een lijst: [ {…}, {…} ].');
  const rijen = gelezen.map((rij: unknown, plek): Importrij => {
    const nr = plek + 1;
    return isObject(rij)
      ? { nr, bericht: rij, fouten: [] }
      : { nr, bericht: {}, fouten: [{ pad: '', melding: 'Dit is geen zaak.' }] };
  });
  return { ok: true, tabel: false, rijen };
}

function leesCsv(tekst: string): Importbestand {
  const tabel = leesTabel(tekst);
  if (!tabel.ok) return nee(tabel.fout);
  const bekend = Object.keys(kolommen);
  const vreemd = tabel.kolommen.find((naam) => !bekend.includes(naam));
  if (vreemd !== undefined) {
    return nee(`Kolom ${vreemd.slice(0, 40)} kennen wij niet. Kies uit: ${bekend.join(', ')}.`);
  }
  const ontbreekt = nodig.filter((naam) => !tabel.kolommen.includes(naam));
  if (ontbreekt.length > 0) return nee(`Deze kolommen ontbreken: ${ontbreekt.join(', ')}.`);
  return { ok: true, tabel: true, rijen: tabel.rijen.map((rij) => ({ nr: rij.nr, ...berichtVan(rij) })) };
}

function leesTekst(tekst: string): Importbestand {
  const begin = tekst.trimStart().charAt(0);
  const gelezen = begin === '[' || begin === '{' ? leesJson(tekst) : leesCsv(tekst);
  if (!gelezen.ok) return gelezen;
  if (gelezen.rijen.length === 0) return nee('Er staat geen zaak in dit bestand.');
  return gelezen.rijen.length > MAX_RIJEN ? nee(`Hoogstens ${MAX_RIJEN} zaken in één bestand.`) : gelezen;
}

/** Reads a file with running cases: a table, or JSON with a list of messages as the intake takes them. */
export async function leesImport(pad: string): Promise<Importbestand> {
  let ruw: Buffer;
  try {
    if ((await stat(pad)).size > MAX_BYTES) return nee('Dit bestand is te groot.');
    ruw = await readFile(pad);
  } catch {
    return nee('Dit bestand is niet te lezen. Klopt het pad?');
  }
  try {
    return leesTekst(utf8.decode(ruw));
  } catch {
    return nee('Dit is geen tekst in UTF-8. Kies bij bewaren: CSV UTF-8.');
  }
}
