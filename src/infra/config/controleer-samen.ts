import { isDeepStrictEqual } from 'node:util';
import type { Bron, Locatie } from '../../domain/instellingen/locatie.ts';
import type { Probleem } from './config-error.ts';

/** One location and the file it came from. */
export type LocatieBestand = { readonly bestand: string; readonly locatie: Locatie };

/**
 * What only shows when all locations lie side by side. A person may work at several locations; a
 * source may send to several, and is then the same source with the same keys everywhere.
 */
export function controleerSamen(bestanden: readonly LocatieBestand[]): readonly Probleem[] {
  return [
    ...eigen(bestanden, 'id', ({ id }) => id),
    ...eigen(bestanden, 'nummerPrefix', ({ nummerPrefix }) => nummerPrefix),
    ...bestandsnamen(bestanden),
    ...zelfdeBron(bestanden),
  ];
}

function eigen(
  bestanden: readonly LocatieBestand[],
  pad: string,
  waardeVan: (locatie: Locatie) => string,
): Probleem[] {
  const eerder = new Map<string, string>();
  return bestanden.flatMap(({ bestand, locatie }) => {
    const waarde = waardeVan(locatie);
    const ander = eerder.get(waarde);
    eerder.set(waarde, bestand);
    if (ander === undefined) return [];
    return [{ waar: bestand, pad, melding: `${waarde} is al van ${ander}; verwacht een eigen ${pad}` }];
  });
}

function bestandsnamen(bestanden: readonly LocatieBestand[]): Probleem[] {
  return bestanden.flatMap(({ bestand, locatie }) =>
    bestand.replace(/\.ya?ml$/, '') === locatie.id
      ? []
      : [{ waar: bestand, pad: 'id', melding: `verwacht dezelfde naam als het bestand, niet ${locatie.id}` }],
  );
}

function zelfdeBron(bestanden: readonly LocatieBestand[]): Probleem[] {
  const eerder = new Map<string, { bestand: string; bron: Bron }>();
  return bestanden.flatMap(({ bestand, locatie }) =>
    locatie.bronnen.flatMap((bron, i) => {
      const ander = eerder.get(bron.id);
      eerder.set(bron.id, { bestand, bron });
      if (ander === undefined || isDeepStrictEqual(ander.bron, bron)) return [];
      const melding = `${bron.id} staat anders in ${ander.bestand}; verwacht overal dezelfde sleutels`;
      return [{ waar: bestand, pad: `bronnen[${i}]`, melding }];
    }),
  );
}
