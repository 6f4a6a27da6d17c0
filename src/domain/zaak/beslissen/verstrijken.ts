import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import { MINUUT } from '../../termijnen/tijdstip.ts';
import { doorTijd, isBewakingTimer } from '../bewaking/tijd.ts';
import type { Omstandigheden, Van } from '../commands.ts';
import { verschuldigdeHerinnering } from '../herinneringen.ts';
import { isOpen } from '../taak.ts';
import { timerVan } from '../timer-van.ts';
import type { Zaak } from '../zaak.ts';
import type { Uitkomst } from './uitkomst.ts';
import { events } from './uitkomst.ts';

/** In the last half hour before a deadline everything is pressing, whatever its step says. */
function isNabij(uiterlijk: Tijdstip | null, nu: Tijdstip): boolean {
  return uiterlijk !== null && uiterlijk > nu && uiterlijk - nu <= 30 * MINUUT;
}

/** A timer that fired. One that no longer applies decides to nothing (design §2). */
export function verstrijk(zaak: Zaak, command: Van<'verstrijk'>, { nu }: Omstandigheden): Uitkomst {
  if (isBewakingTimer(command.timerId)) return events(...(zaak.status === 'open' ? doorTijd(zaak, nu) : []));
  const taak = Object.values(zaak.taken).find(({ id }) => timerVan(id) === command.timerId);
  if (taak === undefined || !isOpen(taak)) return events();
  const verschuldigd = verschuldigdeHerinnering(zaak, taak, nu);
  if (verschuldigd === null) return events();
  const { gepland, kanVanaf, aan, bellen, bundelt } = verschuldigd;
  const laat = nu - Math.max(gepland, kanVanaf) > command.speling;
  const bel = bellen.length === 0 ? {} : { bellen };
  const samen = bundelt && !isNabij(taak.uiterlijk, nu) ? ({ bundelt: true } as const) : {};
  return events({ type: 'HerinneringGegeven', taakId: taak.id, gepland, laat, aan, ...bel, ...samen });
}
