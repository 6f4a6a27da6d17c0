import { spreekuurTermijn } from '../../termijnen/klokken.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import { adviesrol } from '../adviesrol.ts';
import type { Taakvraag } from '../taak.ts';
import type { Zaak } from '../zaak.ts';
import { klaarAntwoord, openRoute } from './route.ts';
import { routetaak, vtHouders } from './taak.ts';

/** Names of the two steps; who advises is part of it, since an age that was corrected changes who that is. */
function taakIds(zaak: Zaak, nr: number): { readonly gesprek: string; readonly vragen: string } {
  const rol = adviesrol(zaak);
  return { gesprek: `spreekuur:${nr}:${rol}`, vragen: `spreekuur-vragen:${nr}:${rol}` };
}

/** Until when the suspect must be spoken to; null when the case is not on hold. */
export function spreekuurUiterlijk(zaak: Zaak): Tijdstip | null {
  const route = openRoute(zaak, 'hg-spreekuur');
  return route === null ? null : spreekuurTermijn(route.vanaf, zaak.instellingen.termijnen);
}

/**
 * On hold for the HG-spreekuur: the suspect is spoken to within two weeks, then 3RO and Veilig Thuis answer the
 * joint questions, then the OvJ decides (B, Spreekuur Oost-Nederland). Also without consent: Veilig Thuis may
 * always inform 3RO.
 */
export function spreekuurTaken(zaak: Zaak): readonly Taakvraag[] {
  const route = openRoute(zaak, 'hg-spreekuur');
  if (route === null) return [];
  const houder = { rol: adviesrol(zaak) };
  const { gesprek, vragen } = taakIds(zaak, route.nr);
  const uiterlijk = spreekuurUiterlijk(zaak);
  return [
    routetaak('spreekuur', gesprek, houder, uiterlijk),
    ...(klaarAntwoord(zaak, gesprek) === null
      ? []
      : [routetaak('spreekuur-vragen', vragen, houder, uiterlijk, vtHouders(zaak))]),
    ...(klaarAntwoord(zaak, vragen) === null
      ? []
      : [routetaak('route-besluit', `route-besluit:${route.nr}`, { rol: 'ovj' }, null)]),
  ];
}
