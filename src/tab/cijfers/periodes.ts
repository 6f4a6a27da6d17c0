import { MAANDEN } from '../../domain/termijnen/namen.ts';

/** One choice of the list: a name that the server knows, and what stands there. */
export type Periodekeuze = { readonly naam: string; readonly label: string };
export type Jaarkeuzes = { readonly jaar: string; readonly keuzes: readonly Periodekeuze[] };

/** Years back that can be chosen. */
const JAREN = 3;

function jaarkeuzes(jaar: number, totMaand: number): Jaarkeuzes {
  const kwartalen = [4, 3, 2, 1].filter((nr) => nr * 3 - 2 <= totMaand);
  const maanden = MAANDEN.map((naam, nr) => ({ naam, nr: nr + 1 })).filter(({ nr }) => nr <= totMaand);
  return {
    jaar: String(jaar),
    keuzes: [
      { naam: String(jaar), label: `Heel ${jaar}` },
      ...kwartalen.map((nr) => ({ naam: `${jaar}-K${nr}`, label: `${nr}e kwartaal ${jaar}` })),
      ...maanden.toReversed().map(({ naam, nr }) => ({
        naam: `${jaar}-${String(nr).padStart(2, '0')}`,
        label: `${naam} ${jaar}`,
      })),
    ],
  };
}

/** Year and month (from 1) in Amsterdam. */
function vandaag(nu: number): readonly [jaar: number, maand: number] {
  const datum = new Date(nu).toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' });
  return [Number(datum.slice(0, 4)), Number(datum.slice(5, 7))];
}

/** Years, quarters and months that have begun, the last year first. @param nu epoch ms */
export function periodes(nu: number): readonly Jaarkeuzes[] {
  const [jaar, maand] = vandaag(nu);
  return Array.from({ length: JAREN }, (_, terug) => jaarkeuzes(jaar - terug, terug === 0 ? maand : 12));
}

/** The quarter of today. @param nu epoch ms */
export function ditKwartaal(nu: number): string {
  const [jaar, maand] = vandaag(nu);
  return `${jaar}-K${Math.ceil(maand / 3)}`;
}
