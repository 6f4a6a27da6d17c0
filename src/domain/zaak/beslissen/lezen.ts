import type { Omstandigheden, Van } from '../commands.ts';
import { alsRol } from '../wie.ts';
import type { Zaak } from '../zaak.ts';
import { deelnemers, dossierrechten } from './rechten.ts';
import type { Uitkomst } from './uitkomst.ts';
import { afgewezen, events } from './uitkomst.ts';

/** Who read which groups of answers, kept with the case also after it was closed (werkproces §9). */
export function noteerLezen(_zaak: Zaak, command: Van<'noteer-lezen'>, { actor }: Omstandigheden): Uitkomst {
  const door = alsRol(actor, deelnemers);
  if (door === null) return afgewezen({ code: 'geen-recht' });
  const { groepen } = command;
  return groepen.length === 0 ? events() : events({ type: 'AntwoordenGelezen', groepen, door });
}

/** That somebody takes a dossier along, and which; also of a case that is closed, or lives on elsewhere. */
export function voerDossierUit(
  _zaak: Zaak,
  { controlegetal, langs }: Van<'voer-dossier-uit'>,
  { actor }: Omstandigheden,
): Uitkomst {
  const door = alsRol(actor, dossierrechten);
  if (door === null) return afgewezen({ code: 'geen-recht' });
  return events({ type: 'DossierUitgevoerd', controlegetal, langs, door });
}
