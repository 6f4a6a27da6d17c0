import { naarIso, UUR } from '../../../src/domain/termijnen/tijdstip.ts';
import type { Antwoorden, Verhaal } from '../verhaal.ts';
import type { Vraag } from './kaart.ts';

const DAG = 24 * UUR;
const PLANDATUM = 14;

/** What is asked only after an answer that the story did not plan: of who is reached. */
const ALTIJD: Antwoorden = { verteld: ['verbod', 'melden'], via: 'ouder' };

/** What the story says about a task: of the keys with which its id begins, the longest. */
export function antwoordenBij(verhaal: Verhaal, taakId: string): Antwoorden {
  const sleutels = Object.keys(verhaal.antwoorden).filter((sleutel) => taakId.startsWith(sleutel));
  const langste = sleutels.toSorted((a, b) => b.length - a.length)[0];
  return langste === undefined ? {} : (verhaal.antwoorden[langste] ?? {});
}

function antwoord(vraag: Vraag, gekozen: string | readonly string[] | undefined): string | null {
  const lijst = gekozen === undefined ? [] : [gekozen].flat();
  const bestaand = lijst.filter((waarde) => vraag.keuzes.includes(waarde));
  if (bestaand.length > 0) return bestaand.join(',');
  return vraag.verplicht ? (vraag.keuzes[0] ?? '') : null;
}

/**
 * Fills in a form as the story says, the way Teams sends it: several choices with a comma between them.
 *
 * @param nu case clock, epoch ms, for a date
 */
export function vulIn(
  vragen: readonly Vraag[],
  taakId: string,
  verhaal: Verhaal,
  nu: number,
): Readonly<Record<string, string>> {
  const gekozen = { ...ALTIJD, ...antwoordenBij(verhaal, taakId) };
  const ingevuld = vragen.flatMap((vraag): readonly (readonly [string, string])[] => {
    switch (vraag.soort) {
      case 'tekst':
        return [];
      case 'datum': {
        const dagen = verhaal.plandatumOverDagen ?? (vraag.verplicht ? PLANDATUM : null);
        return dagen === null ? [] : [[vraag.id, naarIso(nu + dagen * DAG).slice(0, 10)]];
      }
      case 'keuze':
      case 'meerkeuze': {
        const waarde = antwoord(vraag, gekozen[vraag.id]);
        return waarde === null ? [] : [[vraag.id, waarde]];
      }
    }
  });
  return Object.fromEntries(ingevuld);
}
