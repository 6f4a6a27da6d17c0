import type { Antwoorden } from '../werkproces/formulier.ts';
import type { Kindgesprek } from '../werkproces/vangrails/regel.ts';
import { taakVan } from './open-taken.ts';
import type { Zaak } from './zaak.ts';

const RAAD = 'inbreng:rvdk';
const gesproken: ReadonlySet<unknown> = new Set(['raad', 'vt']);
const afgesproken: ReadonlySet<unknown> = new Set(['ja', 'nvt']);

/**
 * "Er zijn geen kinderen": then there is nobody to speak with. Of children whom the RvdK knew before that is not
 * taken for granted: the adviser is reminded, and goes on with one tap.
 */
function zonderKinderen(antwoorden: Antwoorden): boolean {
  return antwoorden['gesproken'] === 'geen-kinderen' && antwoorden['kinderenBekend'] !== 'eerder';
}

/** The Raad was asked for its input, and that still stands; it may have answered. */
export function raadGevraagd(zaak: Zaak): boolean {
  const taak = taakVan(zaak, RAAD);
  return taak !== undefined && taak.status !== 'vervallen';
}

/**
 * What is known about speaking with the children, from the RvdK or the triage with Veilig Thuis: either may have
 * spoken with them (werkproces §2, G7; B 760–762).
 *
 * @param nu the answers that the RvdK gives just now, when it is the one that advises.
 */
export function kindgesprekVan(zaak: Zaak, nu: Antwoorden | null): Kindgesprek {
  const antwoorden = nu ?? zaak.inbreng[RAAD]?.antwoorden ?? {};
  const inTriage = Object.values(zaak.gegeven).some(
    ({ formulier, antwoorden: a }) => formulier === 'triage' && gesproken.has(a['gesproken']),
  );
  return {
    rvdkGevraagd: raadGevraagd(zaak),
    gesproken: gesproken.has(antwoorden['gesproken']) || zonderKinderen(antwoorden) || inTriage,
    afgesproken: afgesproken.has(antwoorden['afspraak']),
  };
}
