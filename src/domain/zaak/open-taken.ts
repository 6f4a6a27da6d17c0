import type { Taak } from './taak.ts';
import { isOpen } from './taak.ts';
import type { Zaak } from './zaak.ts';

export function taakVan(zaak: Zaak, taakId: string): Taak | undefined {
  return Object.hasOwn(zaak.taken, taakId) ? zaak.taken[taakId] : undefined;
}

export function openTaken(zaak: Zaak): readonly Taak[] {
  return Object.values(zaak.taken).filter(isOpen);
}
