import type { Element, Kaart } from '../../cards/kaart.ts';
import { voorbeelden } from '../../cards/voorbeelden/alle.ts';
import type { Voorbeeld } from '../../cards/voorbeelden/basis.ts';
import { legeFormulieren } from '../../cards/voorbeelden/formulier.ts';

/** Name under which every empty form stands. */
export const LEGE_FORMULIEREN = 'leeg formulier';

/** The samples by kind, and every empty form. */
export const perSoort: readonly (readonly [string, readonly Voorbeeld[]])[] = [
  ...Object.entries(voorbeelden),
  [LEGE_FORMULIEREN, Object.values(legeFormulieren).flat()],
];

/** Every sample with a name that says which kind it is. */
export const alleVoorbeelden: readonly Voorbeeld[] = perSoort.flatMap(([soort, lijst]) =>
  lijst.map(({ naam, view }) => ({ naam: `${soort}: ${naam}`, view })),
);

const tekstsleutels = [
  'text',
  'title',
  'label',
  'placeholder',
  'errorMessage',
  'tooltip',
  'speak',
  'fallbackText',
];

/** Every object of a card, the card itself included, in order. */
export function delen(stuk: unknown): readonly Element[] {
  if (Array.isArray(stuk)) return stuk.flatMap(delen);
  if (typeof stuk !== 'object' || stuk === null) return [];
  return [stuk as Element, ...Object.values(stuk).flatMap(delen)];
}

/** Every text a person can see or hear. */
export function teksten(kaart: Kaart): readonly string[] {
  return delen(kaart).flatMap((deel) =>
    tekstsleutels.flatMap((sleutel) => {
      const waarde = deel[sleutel];
      return typeof waarde === 'string' && waarde !== '' ? [waarde] : [];
    }),
  );
}

/** The buttons of a card, without the fallbacks inside them. */
export function knoppen(kaart: Kaart): readonly Element[] {
  return delen(kaart).filter(({ type }) => type === 'Action.Execute');
}
