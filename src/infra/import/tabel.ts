/** One row as it stands in the file; an empty cell is absent. */
export type Tabelrij = { readonly nr: number; readonly cellen: ReadonlyMap<string, string> };
export type Tabel =
  | { readonly ok: true; readonly kolommen: readonly string[]; readonly rijen: readonly Tabelrij[] }
  | { readonly ok: false; readonly fout: string };

type Regel = { readonly nr: number; readonly cellen: readonly string[] };

/**
 * Splits a table into cells: a cell between quotes may hold the separator, a line end and doubled quotes, as Excel
 * writes them. Character by character, so that it takes time linear in the length.
 *
 * @returns null when a quote is never closed
 */
function splits(tekst: string, teken: string): readonly Regel[] | null {
  const regels: Regel[] = [];
  let [cellen, cel, nr, begin, binnen]: [string[], string, number, number, boolean] = [[], '', 1, 1, false];
  const sluitRegel = (): void => {
    regels.push({ nr: begin, cellen: [...cellen, cel] });
    cellen = [];
    cel = '';
    begin = nr + 1;
  };
  for (let plek = 0; plek < tekst.length; plek += 1) {
    const letter = tekst.charAt(plek);
    if (binnen && letter === '"' && tekst.charAt(plek + 1) === '"') {
      cel += letter;
      plek += 1;
    } else if (letter === '"' && (binnen || cel.trim() === '')) {
      binnen = !binnen;
      if (binnen) cel = '';
    } else if (!binnen && letter === teken) {
      cellen.push(cel);
      cel = '';
    } else if (!binnen && letter === '\n') sluitRegel();
    else cel += letter;
    if (letter === '\n') nr += 1;
  }
  if (binnen) return null;
  sluitRegel();
  return regels;
}

const leeg = ({ cellen }: Regel): boolean => cellen.every((cel) => cel.trim() === '');

/** Reads a table with a first line of column names, separated by `;`, tab or comma. Capitals in names do not matter. */
export function leesTabel(tekst: string): Tabel {
  const kop = tekst.slice(0, Math.max(0, tekst.indexOf('\n')) || tekst.length);
  const teken = [';', '\t', ','].find((een) => kop.includes(een)) ?? ';';
  const regels = splits(tekst.replaceAll('\r\n', '\n'), teken)?.filter((regel) => !leeg(regel));
  if (regels === undefined) return { ok: false, fout: 'Een aanhalingsteken " wordt nergens gesloten.' };
  const [namen, ...rest] = regels;
  const kolommen = (namen?.cellen ?? []).map((cel) => cel.trim());
  const dubbel = kolommen.find((naam, plek) => naam !== '' && kolommen.indexOf(naam) < plek);
  if (dubbel !== undefined) return { ok: false, fout: `Kolom ${dubbel.slice(0, 40)} staat er twee keer.` };
  const telang = rest.find(({ cellen }) => cellen.length > kolommen.length);
  if (telang !== undefined) {
    return { ok: false, fout: `Regel ${telang.nr} heeft meer cellen dan er kolommen zijn.` };
  }
  const rijen = rest.map(({ nr, cellen }) => {
    const gevuld = kolommen.map((naam, plek) => [naam, (cellen[plek] ?? '').trim()] as const);
    return { nr, cellen: new Map(gevuld.filter(([, cel]) => cel !== '')) };
  });
  return { ok: true, kolommen, rijen };
}
