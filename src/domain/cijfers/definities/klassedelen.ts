import type { Klassen } from '../grof.ts';
import type { Deel } from './definitie.ts';

function uren(minuten: number): string {
  if (minuten < 60) return `${minuten} minuten`;
  return minuten === 1_440 ? '1 dag' : `${minuten / 60} uur`;
}

/** The parts of a distribution of time, with what had no answer. */
export function klassedelen(klassen: Klassen, ...rest: readonly Deel[]): readonly Deel[] {
  const langste = klassen.at(-1) ?? 0;
  return [
    ...klassen.map((tot, nr) => {
      const van = klassen[nr - 1];
      return {
        id: `tot-${tot}`,
        label: van === undefined ? `Tot ${uren(tot)}` : `${uren(van)} tot ${uren(tot)}`,
      };
    }),
    { id: 'langer', label: `Langer dan ${uren(langste)}` },
    ...rest,
  ];
}

export const zonderAntwoord: readonly Deel[] = [
  { id: 'loopt', label: 'Nog niet beantwoord' },
  { id: 'geen', label: 'Nooit beantwoord' },
];
