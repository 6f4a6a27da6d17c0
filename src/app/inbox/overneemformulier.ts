import { piketkaart } from '../../../cards/teksten/piket.ts';
import { rolnaam } from '../../../cards/teksten/rollen.ts';
import type { FormulierView } from '../../domain/afgeleid/views.ts';
import { naamBij } from '../../domain/afgeleid/weergave.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { roosterVan } from '../../domain/locatie/dienst.ts';
import type { LocatieStaat } from '../../domain/locatie/staat.ts';
import { metToegelaten } from '../../domain/locatie/toegelaten.ts';
import { rollen } from '../../domain/rollen.ts';
import { eindeVanDienst } from '../../domain/rooster/verloop.ts';
import { dagTijd } from '../../domain/termijnen/opmaak.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import type { Veld } from '../../domain/werkproces/formulier.ts';
import { formulieren } from '../../domain/werkproces/formulierenregister.ts';
import type { Rolhouder } from '../../domain/zaak/wie.ts';
import { houderSleutel } from '../../domain/zaak/wie.ts';

/** The duty that is named: one of a role, or of a Veilig Thuis organisation. */
export function houderUit(genoemd: string | undefined, organisatie: unknown): Rolhouder | null {
  const rol = rollen.find((r) => r === genoemd);
  if (rol === undefined) return null;
  if (rol !== 'vt') return { rol };
  return typeof organisatie === 'string' && organisatie !== '' ? { rol, organisatie } : null;
}

/** The end of the shift that runs, where a roster says when; null: until it is given back. */
export function eindeDienst(
  locatie: Locatie,
  staat: LocatieStaat | null,
  houder: Rolhouder,
  nu: Tijdstip,
): Tijdstip | null {
  const { [houderSleutel(houder)]: _, ...overnames } = staat?.overnames ?? {};
  const rooster = roosterVan(metToegelaten(locatie, staat), staat);
  return eindeVanDienst({ ...rooster, overnames }, houder, nu);
}

/** The choice for the rest of the shift says when that is. */
function metEinde(veld: Veld, label: string): Veld {
  if (veld.soort !== 'keuze') return veld;
  return {
    ...veld,
    opties: veld.opties.map((optie) => (Number.isFinite(Number(optie.waarde)) ? optie : { ...optie, label })),
  };
}

/** For how long the duty is taken over. @param einde of the shift that runs; null: no roster says when */
export function overneemformulier(
  houder: Rolhouder,
  locatie: Locatie,
  einde: Tijdstip | null,
  nu: Tijdstip,
  data: Pick<FormulierView, 'waarden' | 'fouten'> = { waarden: {}, fouten: [] },
): FormulierView {
  const inWoorden =
    einde === null ? piketkaart.zonderEinde : piketkaart.eindeOp.replace('{op}', dagTijd(einde, nu));
  return {
    soort: 'formulier',
    kop: null,
    taak: null,
    // Who may take over more than one reads which one this is.
    formulier: {
      ...formulieren['piket-overnemen'],
      uitleg: piketkaart.welke.replace('{dienst}', rolnaam(houder.rol, naamBij(locatie, houder))),
      velden: formulieren['piket-overnemen'].velden.map((veld) => metEinde(veld, inWoorden)),
    },
    ...data,
    verouderd: false,
    vooraf: [],
    vangrails: [],
    verb: 'piket.overnemen',
    data: {
      l: locatie.id,
      rol: houder.rol,
      ...(houder.organisatie === undefined ? {} : { organisatie: houder.organisatie }),
    },
    oppakken: false,
    ook: [],
  };
}
