import type { Locatie } from '../../instellingen/locatie.ts';
import type { LocatieStaat } from '../../locatie/staat.ts';
import { isOpenAanmelding, zelfdeIdentiteit } from '../../locatie/toegang/toegang.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { RollenView } from '../views/toegang.ts';
import { naamBij } from '../weergave.ts';

/**
 * Who was let in at a location, and who waits.
 *
 * @param locatie with the people who were let in
 * @param metAanvragen codes are for one pair of eyes: not where others read along
 */
export function rollenscherm(
  locatie: Locatie,
  staat: LocatieStaat | null,
  metAanvragen: boolean,
  nu: Tijdstip,
): RollenView {
  const { aanmeldingen = [], toegelaten = [] } = staat?.toegang ?? {};
  return {
    soort: 'rollen',
    locatie: { id: locatie.id, naam: locatie.naam },
    collegas: toegelaten.map(({ nr, identiteit, houders, sinds }) => {
      const persoon = locatie.personen.find(({ identiteiten }) =>
        identiteiten.some((i) => zelfdeIdentiteit(i, identiteit)),
      );
      const rollen = houders.map((houder) => ({ rol: houder.rol, organisatie: naamBij(locatie, houder) }));
      return { nr, label: persoon?.label ?? '', rollen, sinds };
    }),
    aanvragen: aanmeldingen
      .filter((a) => metAanvragen && isOpenAanmelding(a, nu))
      .map(({ nr, houder, organisatieNaam, code, tweede }) => ({
        nr,
        rol: houder.rol,
        organisatie: organisatieNaam,
        code,
        tweede: tweede?.label ?? null,
      })),
    peil: nu,
  };
}
