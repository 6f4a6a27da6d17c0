import { parseArgs } from 'node:util';

export const delen = ['kruis', 'redis', 'replicas', 'duur', 'invoer'] as const;
export type Deelnaam = (typeof delen)[number];

export type Opties = {
  readonly delen: readonly Deelnaam[];
  readonly kills: number;
  readonly zaad: number;
  readonly minuten: number;
  /** Forget what was done before with this seed. */
  readonly opnieuw: boolean;
};

export const GEBRUIK = `Gebruik: npm run faults -- [opties]

  --deel <naam>        alleen dit deel: kruis, redis, replicas, duur of invoer (alle)
  --kills <1-9999>     kruis: zo vaak wordt het programma beëindigd (500)
  --seed <getal>       een andere volgorde (1)
  --minuten <1-60>     duur: zo lang (30)
  --opnieuw            kruis: begin vooraan; anders gaat het verder waar het was
  --help               deze uitleg

De cijfers komen ook in bench/out/faults/, een bestand per deel.
`;

/** The options cannot be used; the message is Dutch and says which one. */
export class VerkeerdeOptie extends Error {}

function geheel(naam: string, tekst: string, van: number, tot: number): number {
  const getal = /^\d{1,6}$/.test(tekst) ? Number(tekst) : Number.NaN;
  if (getal >= van && getal <= tot) return getal;
  throw new VerkeerdeOptie(`--${naam} ${tekst}: geef een geheel getal van ${van} tot en met ${tot}.`);
}

function deelVan(tekst: string): Deelnaam {
  const deel = delen.find((bekend) => bekend === tekst);
  if (deel === undefined) throw new VerkeerdeOptie(`--deel ${tekst}: kies ${delen.join(', ')}.`);
  return deel;
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
          deel: { type: 'string' },
          kills: { type: 'string', default: '500' },
          seed: { type: 'string', default: '1' },
          minuten: { type: 'string', default: '30' },
          opnieuw: { type: 'boolean', default: false },
          help: { type: 'boolean', short: 'h', default: false },
        },
      });
    } catch {
      throw new VerkeerdeOptie(`${args.join(' ')}: dit kennen wij niet zo.`);
    }
  })();
  if (values.help) return null;
  return {
    delen: values.deel === undefined ? delen : [deelVan(values.deel)],
    kills: geheel('kills', values.kills, 1, 9_999),
    zaad: geheel('seed', values.seed, 0, 999_999),
    minuten: geheel('minuten', values.minuten, 1, 60),
    opnieuw: values.opnieuw,
  };
}
