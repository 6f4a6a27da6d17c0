import { parseArgs } from 'node:util';

export const ROLLEN = ['vt', 'ovj'] as const;
/** The part that the person at the keyboard plays; null: both, in the first cases. */
export type EigenRol = (typeof ROLLEN)[number] | null;

export type DemoOptions = {
  /** Case-clock seconds per second. */
  readonly snelheid: number;
  readonly playground: boolean;
  readonly zaken: boolean;
  /** A busy morning: many cases at once, and nothing waits for who is busy. */
  readonly drukte: boolean;
  readonly rol: EigenRol;
};

export const GEBRUIK = `Gebruik: npm run demo -- [opties]

  --snelheid <1-3600>   hoeveel keer zo snel de zaakklok loopt (1)
  --rol <vt|ovj>        welke rol u speelt in alle zaken (beide, in de eerste twee zaken)
  --drukte              een drukke ochtend: veertig zaken vlak na elkaar
  --zonder-zaken        begin leeg
  --zonder-playground   start de Agents Playground niet
  --help                deze uitleg
`;

/** The options cannot be used; the message is Dutch and says which one. */
export class WrongOption extends Error {}

function snelheidVan(tekst: string): number {
  const snelheid = /^\d{1,4}$/.test(tekst) ? Number(tekst) : 0;
  if (snelheid < 1 || snelheid > 3_600) {
    throw new WrongOption(`--snelheid ${tekst}: geef een geheel getal van 1 tot en met 3600.`);
  }
  return snelheid;
}

function rolVan(tekst: string | undefined): EigenRol {
  if (tekst === undefined) return null;
  const rol = ROLLEN.find((bekend) => bekend === tekst);
  if (rol === undefined) throw new WrongOption(`--rol ${tekst}: kies vt of ovj.`);
  return rol;
}

function leesVlaggen(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    tokens: true,
    strict: false,
    options: {
      snelheid: { type: 'string' },
      rol: { type: 'string' },
      drukte: { type: 'boolean' },
      'zonder-zaken': { type: 'boolean' },
      'zonder-playground': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
}

const METTEKST = new Set(['snelheid', 'rol']);
const BEKEND = new Set([...METTEKST, 'drukte', 'zonder-zaken', 'zonder-playground', 'help']);

/**
 * Reads the command line.
 *
 * @returns null when only the explanation is asked for
 * @throws WrongOption naming the first thing that is wrong
 */
export function readOptions(args: readonly string[]): DemoOptions | null {
  const { tokens, values } = leesVlaggen(args);
  for (const token of tokens) {
    if (token.kind === 'positional') throw new WrongOption(`${token.value}: dit hoort er niet bij.`);
    if (token.kind !== 'option') continue;
    if (!BEKEND.has(token.name)) throw new WrongOption(`${token.rawName}: deze optie kennen wij niet.`);
    const heeftWaarde = token.value !== undefined && token.value !== '';
    if (METTEKST.has(token.name) && !heeftWaarde)
      throw new WrongOption(`${token.rawName}: de waarde ontbreekt.`);
    if (!METTEKST.has(token.name) && heeftWaarde) throw new WrongOption(`${token.rawName}: zonder waarde.`);
  }
  if (values['help'] === true) return null;
  if (values['drukte'] === true && values['zonder-zaken'] === true) {
    throw new WrongOption('--drukte: dit gaat niet samen met --zonder-zaken.');
  }
  const { snelheid, rol } = values;
  return {
    snelheid: typeof snelheid === 'string' ? snelheidVan(snelheid) : 1,
    rol: rolVan(typeof rol === 'string' ? rol : undefined),
    zaken: values['zonder-zaken'] !== true,
    drukte: values['drukte'] === true,
    playground: values['zonder-playground'] !== true,
  };
}
