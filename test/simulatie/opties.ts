import { parseArgs } from 'node:util';

export type Opties = {
  readonly zaad: number;
  readonly uren: number;
  readonly locaties: number;
  readonly json: boolean;
  /** Also the busiest minute on a real Redis. */
  readonly echt: boolean;
};

export const GEBRUIK = `Gebruik: npm run simulatie -- [opties]

  --zaad <getal>       een andere maandag (1); hetzelfde zaad geeft dezelfde dag
  --uren <1-168>       zoveel uren, vanaf acht uur 's ochtends; vanaf 24 de hele dag, 168 is een week (24)
  --locaties <1-10>    zoveel locaties, elk met 40 mensen en 60 zaken (10)
  --echt               daarna de drukste minuut nog eens, in echte tijd op een echte Redis
  --json               de cijfers als JSON
  --help               deze uitleg
`;

/** The options cannot be used; the message is Dutch and says which one. */
export class VerkeerdeOptie extends Error {}

function geheel(naam: string, tekst: string, van: number, tot: number): number {
  const getal = /^\d{1,6}$/.test(tekst) ? Number(tekst) : Number.NaN;
  if (getal >= van && getal <= tot) return getal;
  throw new VerkeerdeOptie(`--${naam} ${tekst}: geef een geheel getal van ${van} tot en met ${tot}.`);
}

/**
 * Reads the command line.
 *
 * @returns null when only the explanation is asked for
 * @throws VerkeerdeOptie naming what is wrong
 */
export function leesOpties(args: readonly string[]): Opties | null {
  const { values } = (() => {
    try {
      return parseArgs({
        args: [...args],
        options: {
          zaad: { type: 'string', default: '1' },
          uren: { type: 'string', default: '24' },
          locaties: { type: 'string', default: '10' },
          echt: { type: 'boolean', default: false },
          json: { type: 'boolean', default: false },
          help: { type: 'boolean', short: 'h', default: false },
        },
      });
    } catch {
      throw new VerkeerdeOptie(`${args.join(' ')}: dit kennen wij niet zo.`);
    }
  })();
  if (values.help) return null;
  return {
    zaad: geheel('zaad', values.zaad, 0, 999_999),
    uren: geheel('uren', values.uren, 1, 168),
    locaties: geheel('locaties', values.locaties, 1, 10),
    json: values.json,
    echt: values.echt,
  };
}
