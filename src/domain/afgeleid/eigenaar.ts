import type { Zaak } from '../zaak/zaak.ts';
import type { Publiek } from './post.ts';

type Dienst = Publiek & { readonly soort: 'dienst' };

/** Whoever is on duty; for the OvJ of a stalking case also the one who stays on it (werkproces §2). */
export function metEigenaar(zaak: Zaak, publiek: Dienst): Dienst {
  const { zaakseigenaar } = zaak;
  const hoort = publiek.houder.rol === 'ovj' && publiek.wie === undefined;
  return hoort && zaakseigenaar !== undefined ? { ...publiek, eigenaar: zaakseigenaar } : publiek;
}
