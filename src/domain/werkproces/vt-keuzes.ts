import type { Formulier, Optie, Veld } from './formulier.ts';

/** Questions whose answer makes somebody the holder of a task: there Veilig Thuis alone is not enough. */
const wieDoetHet: ReadonlySet<string> = new Set(['informant', 'aan', 'eigenaar', 'betrokkenenDoor', 'items']);

function isVt(waarde: string): boolean {
  return waarde === 'vt' || waarde.endsWith('-vt');
}

function metRegio({ waarde, label }: Optie, regio: string): Optie {
  return { waarde: `${waarde}:${regio}`, label: `${label} (${regio})` };
}

function metKeuzes(veld: Veld, kies: (opties: readonly Optie[]) => readonly Optie[]): Veld {
  const kiest = (veld.soort === 'keuze' || veld.soort === 'meerkeuze') && wieDoetHet.has(veld.id);
  return kiest ? { ...veld, opties: kies(veld.opties) } : veld;
}

/**
 * A case under several VT organisations asks which of them: each is a choice, as `vt:<organisation>`. The bare one
 * stays valid, so that a card of before the second was asked holds nothing up.
 */
export function metRegios(formulier: Formulier, regios: readonly string[]): Formulier {
  if (regios.length < 2) return formulier;
  const erbij = (opties: readonly Optie[]): readonly Optie[] =>
    opties.flatMap((optie) =>
      isVt(optie.waarde) ? [optie, ...regios.map((regio) => metRegio(optie, regio))] : [optie],
    );
  return { ...formulier, velden: formulier.velden.map((veld) => metKeuzes(veld, erbij)) };
}

/** The same form as somebody sees it: every organisation by its name, and no Veilig Thuis without one. */
export function metNamen(formulier: Formulier, naam: (regio: string) => string): Formulier {
  const benoemd = (opties: readonly Optie[]): readonly Optie[] => {
    const gekozen = opties.filter(
      ({ waarde }) => !opties.some((ander) => ander.waarde.startsWith(`${waarde}:`)),
    );
    return gekozen.map(({ waarde, label }) => {
      const [, regio] = waarde.split(':');
      return regio === undefined
        ? { waarde, label }
        : { waarde, label: label.replace(`(${regio})`, naam(regio)) };
    });
  };
  return { ...formulier, velden: formulier.velden.map((veld) => metKeuzes(veld, benoemd)) };
}
