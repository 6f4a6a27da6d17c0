import type { Rol } from '../rollen.ts';
import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Taak } from '../zaak/taak.ts';
import type { Zaak } from '../zaak/zaak.ts';
import type { Bewijsmoment, Bewijsregel } from './views/bewijs.ts';
import type { Weergave } from './weergave.ts';
import { naamBij } from './weergave.ts';

/** Instants of one task on a card; earlier reminders than these are counted. */
const MOMENTEN = 8;

/** Roles besides who owes the task that a reminder named. */
function anderen(taak: Taak, aan: readonly string[]): readonly Rol[] {
  const eigen = ['taakhouder', 'volgende', 'hele-rol', taak.rol];
  return aan.filter((doel): doel is Rol => !eigen.includes(doel));
}

function vanHerinneringen(zaak: Zaak, taak: Taak): readonly Bewijsmoment[] {
  return zaak.herinneringen
    .filter(({ taakId, op }) => taakId === taak.id && op >= taak.gevraagdOp)
    .flatMap(({ op, aan, bellen }): readonly Bewijsmoment[] => {
      const rollen = anderen(taak, aan);
      const zelf = rollen.length < aan.length;
      const belt = rollen.filter((rol) => bellen.includes(rol));
      const hoort = rollen.filter((rol) => !bellen.includes(rol));
      return [
        ...(zelf ? [{ wat: 'herhaald', op, rollen: [] } as const] : []),
        ...(belt.length > 0 ? [{ wat: 'bellen', op, rollen: belt } as const] : []),
        ...(hoort.length > 0 ? [{ wat: 'gemeld', op, rollen: hoort } as const] : []),
      ];
    });
}

function moment(wat: 'opgepakt' | 'beantwoord', op: Tijdstip | null): readonly Bewijsmoment[] {
  return op === null ? [] : [{ wat, op, rollen: [] }];
}

function regel(zaak: Zaak, taak: Taak, weergave: Weergave, hoogstens: number): Bewijsregel {
  const later = [
    ...vanHerinneringen(zaak, taak),
    ...moment('opgepakt', taak.opgepakt?.op ?? null),
    ...moment('beantwoord', taak.status === 'beantwoord' ? taak.klaarOp : null),
  ].toSorted((a, b) => a.op - b.op);
  const getoond = later.slice(-hoogstens);
  return {
    taakId: taak.id,
    taak: taak.soort,
    rol: taak.rol,
    organisatie: naamBij(weergave, taak),
    momenten: [{ wat: 'gevraagd', op: taak.gevraagdOp, rollen: [] }, ...getoond],
    weggelaten: later.length - getoond.length,
    bezorging: [],
  };
}

/**
 * Per obligation who was asked when, told again, and when somebody picked it up or answered: by role, never by
 * name. Of tasks that went by themselves (answered, nobody reminded) only part A is worth a line.
 */
export function bewijsketen(zaak: Zaak, weergave: Weergave, hoogstens = MOMENTEN): readonly Bewijsregel[] {
  return Object.values(zaak.taken)
    .filter(({ status }) => status !== 'vervallen')
    .map((taak) => ({ soort: taak.soort, bewijs: regel(zaak, taak, weergave, hoogstens) }))
    .filter(
      ({ soort, bewijs }) =>
        soort === 'deel-a' || bewijs.momenten.some(({ wat }) => wat === 'herhaald' || wat === 'gemeld'),
    )
    .map(({ bewijs }) => bewijs);
}
