import { deelATaakId } from './deel-a-ronde.ts';
import { wachtOpBevestiging } from './deel-a-stand.ts';
import { taakVan } from './open-taken.ts';
import type { Taak } from './taak.ts';
import { isOpen } from './taak.ts';
import type { Zaak } from './zaak.ts';

/** Field that says for which Veilig Thuis somebody phoned, in a case under several. */
export const ORGANISATIE = 'organisatie';

/**
 * The questions of part A for which an answer by phone can be written down now: those that are open, first where
 * nobody phoned in vain yet, then those of which Veilig Thuis still has to confirm what was said.
 */
export function telefoontaken(zaak: Zaak): readonly Taak[] {
  const taken = zaak.vtRegios.flatMap((regio) => taakVan(zaak, deelATaakId(zaak, regio)) ?? []);
  const open = taken.filter(isOpen);
  const gebeld = ({ organisatie = '' }: Taak): boolean => zaak.deelA[organisatie]?.geenGehoor !== undefined;
  const teBevestigen = taken.filter(
    (taak) => !isOpen(taak) && wachtOpBevestiging(zaak.deelA[taak.organisatie ?? '']),
  );
  return [...open.filter((taak) => !gebeld(taak)), ...open.filter(gebeld), ...teBevestigen];
}

/** The choice for one organisation. It carries the revision of its task: a form is stale for its own task only. */
export function keuzewaarde({ organisatie = '', revisie }: Taak): string {
  return `${organisatie}.${revisie}`;
}

type Gekozen = { readonly taakId: string; readonly revisie: number };

/** Which task a choice is about; null for what no form of ours sends. */
export function leesKeuzewaarde(zaak: Zaak, waarde: unknown): Gekozen | null {
  const gelezen = typeof waarde === 'string' ? /^([a-z0-9-]+)\.(\d{1,7})$/.exec(waarde) : null;
  const [, regio = '', revisie = ''] = gelezen ?? [];
  return zaak.vtRegios.includes(regio)
    ? { taakId: deelATaakId(zaak, regio), revisie: Number(revisie) }
    : null;
}
