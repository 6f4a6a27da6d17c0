import type { Spel, Spelantwoorden } from '../../../domain/oefening/oefening.ts';
import { naarIso, UUR } from '../../../domain/termijnen/tijdstip.ts';

import type { Vraag } from './kaart.ts';

const DAG = 24 * UUR;
const PLANDATUM = 14;

/** What is asked only after an answer that the story did not plan: of who is reached. */
const ALTIJD: Spelantwoorden = { verteld: ['verbod', 'melden'], via: 'ouder' };

function isReeks(
  antwoorden: Spelantwoorden | readonly Spelantwoorden[],
): antwoorden is readonly Spelantwoorden[] {
  return Array.isArray(antwoorden);
}

/**
 * What the script says about a task: of the keys with which its id begins, the longest.
 *
 * @param keer how often it was answered before
 */
export function antwoordenBij({ antwoorden }: Spel, taakId: string, keer = 0): Spelantwoorden {
  const sleutels = Object.keys(antwoorden).filter((sleutel) => taakId.startsWith(sleutel));
  const langste = sleutels.toSorted((a, b) => b.length - a.length)[0];
  const gevonden = langste === undefined ? {} : (antwoorden[langste] ?? {});
  return isReeks(gevonden) ? (gevonden[Math.min(keer, gevonden.length - 1)] ?? {}) : gevonden;
}

function antwoord(vraag: Vraag, gekozen: string | readonly string[] | undefined): string | null {
  const lijst = gekozen === undefined ? [] : [gekozen].flat();
  const bestaand = lijst.filter((waarde) => vraag.keuzes.includes(waarde));
  if (bestaand.length > 0) return bestaand.join(',');
  return vraag.verplicht ? (vraag.keuzes[0] ?? '') : null;
}

/**
 * Fills in a form as the script says, the way Teams sends it: several choices with a comma between them.
 *
 * @param nu case clock, epoch ms, for a date
 */
export function vulIn(
  vragen: readonly Vraag[],
  taakId: string,
  spel: Spel,
  nu: number,
  keer = 0,
): Readonly<Record<string, string>> {
  const gekozen = { ...ALTIJD, ...antwoordenBij(spel, taakId, keer) };
  const ingevuld = vragen.flatMap((vraag): readonly (readonly [string, string])[] => {
    switch (vraag.soort) {
      case 'tekst':
        return [];
      case 'datum': {
        const dagen = spel.plandatumOverDagen ?? (vraag.verplicht ? PLANDATUM : null);
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
