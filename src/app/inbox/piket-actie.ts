import { piketkaart } from '../../../cards/teksten/piket.ts';
import { rolnaam } from '../../../cards/teksten/rollen.ts';
import type { FormulierView } from '../../domain/afgeleid/views.ts';
import { naamBij } from '../../domain/afgeleid/weergave.ts';
import type { LocatieAfwijzing } from '../../domain/locatie/decide.ts';
import { roosterVan } from '../../domain/locatie/dienst.ts';
import { metToegelaten } from '../../domain/locatie/toegelaten.ts';
import { rollen } from '../../domain/rollen.ts';
import { eindeVanDienst } from '../../domain/rooster/verloop.ts';
import { dagTijd } from '../../domain/termijnen/opmaak.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import { UUR } from '../../domain/termijnen/tijdstip.ts';
import type { Veld } from '../../domain/werkproces/formulier.ts';
import { formulieren } from '../../domain/werkproces/formulierenregister.ts';
import { valideer } from '../../domain/werkproces/valideer.ts';
import type { Rolhouder } from '../../domain/zaak/wie.ts';
import { houderSleutel } from '../../domain/zaak/wie.ts';
import type { ActionAnswer, CardAction } from '../ports/inbox.ts';
import type { CardData } from './card-data.ts';
import { pressIdOf } from './command-id.ts';
import type { Doer, InboxDeps } from './context.ts';
import { dienstmelding } from './dienstmelding.ts';
import { noteerGeenRecht } from './geen-recht.ts';
import { geefOpdracht } from './locatie-opdracht.ts';
import { piketLijst } from './locatie-vragen.ts';
import { say } from './say.ts';
import { cardAnswer } from './screens.ts';

/** The duty on the button: one of a role, or of a Veilig Thuis organisation. */
function houderOf(data: CardData): Rolhouder | null {
  const rol = rollen.find((r) => r === data['rol']);
  const organisatie = data['organisatie'];
  if (rol === undefined) return null;
  if (rol !== 'vt') return { rol };
  return typeof organisatie === 'string' && organisatie !== '' ? { rol, organisatie } : null;
}

/** The choice for the rest of the shift says when that is. */
function metEinde(veld: Veld, label: string): Veld {
  if (veld.soort !== 'keuze') return veld;
  return {
    ...veld,
    opties: veld.opties.map((optie) => (Number.isFinite(Number(optie.waarde)) ? optie : { ...optie, label })),
  };
}

function eindeInWoorden(einde: Tijdstip | null, nu: Tijdstip): string {
  return einde === null ? piketkaart.zonderEinde : piketkaart.eindeOp.replace('{op}', dagTijd(einde, nu));
}

function formulier(
  houder: Rolhouder,
  locatie: Doer['locatie'],
  einde: string,
  data: Pick<FormulierView, 'waarden' | 'fouten'>,
): FormulierView {
  return {
    soort: 'formulier',
    kop: null,
    taak: null,
    // Who may take over more than one reads which one this is.
    formulier: {
      ...formulieren['piket-overnemen'],
      uitleg: piketkaart.welke.replace('{dienst}', rolnaam(houder.rol, naamBij(locatie, houder))),
      velden: formulieren['piket-overnemen'].velden.map((veld) => metEinde(veld, einde)),
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

/** Taking a duty over: first for how long, then it counts at once and the open questions move along. */
export async function piketActie(
  deps: InboxDeps,
  action: CardAction,
  data: CardData,
  doer: Doer,
): Promise<ActionAnswer> {
  const houder = houderOf(data);
  if (houder === null) return say('onbekende-knop');
  const nu = deps.clock.caseNow();
  const einde = await eindeDienst(deps, doer, houder, nu);
  const inWoorden = eindeInWoorden(einde, nu);
  if (data['tot'] === undefined)
    return cardAnswer(formulier(houder, doer.locatie, inWoorden, { waarden: {}, fouten: [] }), null);
  const gelezen = valideer(formulieren['piket-overnemen'], { tot: data['tot'] });
  if (!gelezen.ok) {
    return cardAnswer(
      formulier(houder, doer.locatie, inWoorden, { waarden: gelezen.waarden, fouten: gelezen.fouten }),
      null,
    );
  }
  const duur = Number(gelezen.antwoorden['tot']);
  const tot = Number.isFinite(duur) ? nu + duur * UUR : einde;
  const id = pressIdOf(deps.ids, action, doer.persoon.persoonId);
  const code = await neemOver(deps, doer, houder, tot, id);
  return code === null ? cardAnswer(await piketLijst(deps, doer), null) : say(dienstmelding(code));
}

/** The end of the shift that runs, where a roster says when; null: until it is given back. */
async function eindeDienst(
  deps: InboxDeps,
  { locatie }: Doer,
  houder: Rolhouder,
  nu: Tijdstip,
): Promise<Tijdstip | null> {
  const staat = await deps.people.staat(locatie.id);
  const { [houderSleutel(houder)]: _, ...overnames } = staat?.overnames ?? {};
  const rooster = roosterVan(metToegelaten(locatie, staat), staat);
  return eindeVanDienst({ ...rooster, overnames }, houder, nu);
}

/**
 * Takes the duty over from now on.
 *
 * @param id names this wish: the same choice an hour later is another one
 * @returns why not; null: done
 */
export async function neemOver(
  deps: InboxDeps,
  doer: Doer,
  houder: Rolhouder,
  tot: Tijdstip | null,
  id: string,
): Promise<LocatieAfwijzing['code'] | null> {
  const command = { type: 'neem-over', houder, tot } as const;
  const outcome = await geefOpdracht(deps, doer, command, id);
  if (outcome.kind !== 'refused') return null;
  const { code } = outcome.afwijzing;
  if (code === 'geen-recht') noteerGeenRecht(deps.log, doer.locatie.id, 'piket.overnemen');
  return code;
}

/** Gives back what was taken over: who is on duty is again as it was planned. */
export async function piketTerug(
  deps: InboxDeps,
  action: CardAction,
  data: CardData,
  doer: Doer,
): Promise<ActionAnswer> {
  const houder = houderOf(data);
  if (houder === null) return say('onbekende-knop');
  const command = { type: 'geef-terug', houder } as const;
  const id = pressIdOf(deps.ids, action, doer.persoon.persoonId);
  const outcome = await geefOpdracht(deps, doer, command, id);
  if (outcome.kind === 'refused') {
    if (outcome.afwijzing.code === 'geen-recht') noteerGeenRecht(deps.log, doer.locatie.id, action.verb);
    return say(dienstmelding(outcome.afwijzing.code));
  }
  return cardAnswer(await piketLijst(deps, doer), null);
}
