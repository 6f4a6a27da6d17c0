import type { VangrailReden } from '../../domain/werkproces/besluiten.ts';
import { vangrailRedenen } from '../../domain/werkproces/besluiten.ts';
import type { CardData } from './card-data.ts';
import { inputsOf } from './card-data.ts';

/** The reason on a button to go on past a guard rail; null when it carries none of ours. */
export function redenVan(data: CardData): VangrailReden | null {
  return vangrailRedenen.find((reden) => reden === data['reden']) ?? null;
}

/** A form that a guard rail can stop: its reason comes beside the answers. */
export function metReden(data: CardData): {
  readonly invoer: Readonly<Record<string, unknown>>;
  readonly reden: VangrailReden | null;
} {
  return { invoer: inputsOf(data, 'reden'), reden: redenVan(data) };
}
