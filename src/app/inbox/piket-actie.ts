import type { LocatieAfwijzing } from '../../domain/locatie/decide.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import { UUR } from '../../domain/termijnen/tijdstip.ts';
import { formulieren } from '../../domain/werkproces/formulierenregister.ts';
import { valideer } from '../../domain/werkproces/valideer.ts';
import type { Rolhouder } from '../../domain/zaak/wie.ts';
import type { ActionAnswer, CardAction } from '../ports/inbox.ts';
import type { CardData } from './card-data.ts';
import { pressIdOf } from './command-id.ts';
import type { Doer, InboxDeps } from './context.ts';
import { dienstmelding } from './dienstmelding.ts';
import { noteerGeenRecht } from './geen-recht.ts';
import { geefOpdracht } from './locatie-opdracht.ts';
import { piketLijst } from './locatie-vragen.ts';
import { eindeDienst, houderUit, overneemformulier } from './overneemformulier.ts';
import { say } from './say.ts';
import { cardAnswer } from './screens.ts';

function houderOf(data: CardData): Rolhouder | null {
  const rol = data['rol'];
  return houderUit(typeof rol === 'string' ? rol : undefined, data['organisatie']);
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
  const einde = eindeDienst(doer.locatie, await deps.people.staat(doer.locatie.id), houder, nu);
  if (data['tot'] === undefined) return cardAnswer(overneemformulier(houder, doer.locatie, einde, nu), null);
  const gelezen = valideer(formulieren['piket-overnemen'], { tot: data['tot'] });
  if (!gelezen.ok) {
    const { waarden, fouten } = gelezen;
    return cardAnswer(overneemformulier(houder, doer.locatie, einde, nu, { waarden, fouten }), null);
  }
  const duur = Number(gelezen.antwoorden['tot']);
  const tot = Number.isFinite(duur) ? nu + duur * UUR : einde;
  const id = pressIdOf(deps.ids, action, doer.persoon.persoonId);
  const code = await neemOver(deps, doer, houder, tot, id);
  return code === null ? cardAnswer(await piketLijst(deps, doer), null) : say(dienstmelding(code));
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
