import { parseArgs } from 'node:util';

export interface Opties {
  readonly seed: number;
  /** How many mutants to draw; `Infinity` for all. */
  readonly sample: number;
  /** Part `k` of `n`. */
  readonly part: { readonly k: number; readonly n: number };
  /** Where mutants are made. */
  readonly folder: string;
  readonly workers: number;
  /** List the mutants that no test noticed. */
  readonly list: boolean;
}

export class VerkeerdeOptie extends Error {}

export const GEBRUIK = `npm run mutatie -- [opties]
  --zaad 1              welke steekproef; hetzelfde zaad geeft dezelfde mutanten
  --steekproef 800      hoeveel mutanten, of "alles"
  --deel 2/10           alleen dit deel; de stand telt alle delen die al gedraaid zijn
  --map src/domain      alleen de code in deze map of dit bestand
  --werkers 2           hoeveel mutanten tegelijk
  --lijst               noem de mutanten die geen test opmerkt
  --hulp                toon dit
`;

function whole(name: string, text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new VerkeerdeOptie(`--${name}: geen heel getal boven nul: ${text}`);
  return Number(text);
}

function partOf(text: string): Opties['part'] {
  const [k = '', n = '', ...rest] = text.split('/');
  const part = { k: whole('deel', k), n: whole('deel', n) };
  if (rest.length > 0 || part.k > part.n)
    throw new VerkeerdeOptie(`--deel: bedoeld is bijvoorbeeld 2/10: ${text}`);
  return part;
}

/** @returns null when only the help is asked. Throws {@link VerkeerdeOptie} on anything unknown. */
export function leesOpties(args: readonly string[]): Opties | null {
  const { hulp, zaad, steekproef, deel, map, werkers, lijst } = parsed(args);
  if (hulp) return null;
  if (!map.startsWith('src/domain')) throw new VerkeerdeOptie(`--map: niet in src/domain: ${map}`);
  return {
    seed: whole('zaad', zaad),
    sample: steekproef === 'alles' ? Number.POSITIVE_INFINITY : whole('steekproef', steekproef),
    part: partOf(deel),
    folder: map.replace(/\/+$/, ''),
    workers: whole('werkers', werkers),
    list: lijst,
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        zaad: { type: 'string', default: '1' },
        steekproef: { type: 'string', default: '800' },
        deel: { type: 'string', default: '1/1' },
        map: { type: 'string', default: 'src/domain' },
        werkers: { type: 'string', default: '2' },
        lijst: { type: 'boolean', default: false },
        hulp: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new VerkeerdeOptie(error instanceof Error ? error.message : String(error));
  }
}
