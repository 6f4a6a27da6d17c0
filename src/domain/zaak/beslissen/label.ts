import type { Omstandigheden } from '../commands.ts';
import { isHg } from '../hg-label.ts';
import { alsRol } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import { deelnemers } from './rechten.ts';
import type { Uitkomst } from './uitkomst.ts';
import { afgewezen, events } from './uitkomst.ts';

/** Any role asks Veilig Thuis whether the system is known; once is enough (werkproces §2). */
export function vraagBekend(zaak: Zaak, { actor }: Omstandigheden): Uitkomst {
  const door = alsRol(actor, deelnemers);
  if (door === null) return afgewezen({ code: 'geen-recht' });
  if (isHg(zaak)) return afgewezen({ code: 'al-hg' });
  return zaak.bekendGevraagdOp === null ? events({ type: 'BekendGevraagd', door }) : events();
}

/** Any role makes it a case of domestic violence; too few get the label (werkproces §2). Nobody takes it off here. */
export function labelHg(zaak: Zaak, { actor }: Omstandigheden): Uitkomst {
  const door = alsRol(actor, deelnemers);
  if (door === null) return afgewezen({ code: 'geen-recht' });
  return isHg(zaak) ? events() : events({ type: 'HgLabelGezet', door });
}
