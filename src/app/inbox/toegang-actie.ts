import { aanmeldantwoorden } from '../../../cards/teksten/toegang.ts';
import { tekstkaart } from '../../../cards/tekstkaart.ts';
import { rollenscherm } from '../../domain/afgeleid/schermen/rollenscherm.ts';
import type { RollenView } from '../../domain/afgeleid/views.ts';
import type { LocatieCommand } from '../../domain/locatie/decide.ts';
import { alsBeslisser } from '../../domain/locatie/toegang/beslisser.ts';
import { aanmeldvraag } from '../../domain/locatie/toegang/posts.ts';
import { metToegelaten } from '../../domain/locatie/toegelaten.ts';
import type { Message } from '../ports/channel.ts';
import type { ActionAnswer, CardAction, Place } from '../ports/inbox.ts';
import type { CardData } from './card-data.ts';
import { getalVan } from './card-data.ts';
import { commandIdOf } from './command-id.ts';
import type { Doer, InboxDeps } from './context.ts';
import { noteerGeenRecht } from './geen-recht.ts';
import { geefOpdracht } from './locatie-opdracht.ts';
import { say, stranger } from './say.ts';
import { cardAnswer, cardMessage } from './screens.ts';
import type { Plekverb } from './verbs.ts';

const verbs = [
  'aanmelding.toelaten',
  'aanmelding.weigeren',
  'rol.verwijderen',
] as const satisfies readonly Plekverb[];
type Verb = (typeof verbs)[number];

/** The verb when it is about who may come in; null for every other button. */
export function toegangVerb(verb: string): Verb | null {
  return verbs.find((v) => v === verb) ?? null;
}

async function lijst(deps: InboxDeps, { locatie }: Doer, place: Place): Promise<RollenView> {
  const staat = await deps.people.staat(locatie.id);
  const nu = deps.clock.caseNow();
  return rollenscherm(metToegelaten(locatie, staat), staat, place.kind === 'personal', nu);
}

/** `rollen`: who was let in, for who decides about it. */
export async function rollenLijst(deps: InboxDeps, doer: Doer, place: Place): Promise<Message> {
  if (alsBeslisser(doer.persoon, doer.locatie.wieMagKoppelen) === null)
    return tekstkaart(aanmeldantwoorden.alleenBeslissers);
  return cardMessage(await lijst(deps, doer, place), null);
}

/**
 * A button that lets somebody in, refuses them or removes them. The location and the number on the button are only
 * claims: the person must be somebody at that location, and the core checks the right (invariant 5).
 */
export async function toegangActie(
  deps: InboxDeps,
  action: CardAction,
  verb: Verb,
  data: CardData,
): Promise<ActionAnswer> {
  const { l, nr: getal } = data;
  const locatie = typeof l === 'string' ? deps.people.locatie(l) : null;
  const nr = getalVan(getal);
  if (locatie === null || !Number.isSafeInteger(nr)) return say('onbekende-knop');
  const persoon = await deps.people.find(locatie.id, action.sender, locatie.wieMagKoppelen);
  if (persoon === null) return stranger(deps, verb, locatie.id);
  const volledig = await deps.people.persoon(locatie, persoon.persoonId);
  const command: LocatieCommand =
    verb === 'rol.verwijderen'
      ? { type: 'verwijder-collega', nr }
      : {
          type: 'beslis-aanmelding',
          nr,
          toegelaten: verb === 'aanmelding.toelaten',
          identiteiten: [action.sender, ...(volledig?.identiteiten ?? [])],
        };
  const doer = { locatie, persoon };
  const id = commandIdOf(verb, persoon.persoonId, { l: locatie.id, nr });
  const outcome = await geefOpdracht(deps, doer, command, id);
  if (outcome.kind === 'refused') {
    if (outcome.afwijzing.code === 'geen-recht') noteerGeenRecht(deps.log, locatie.id, verb);
    return say(outcome.afwijzing.code);
  }
  if (verb === 'rol.verwijderen') {
    return cardAnswer(await lijst(deps, doer, action.place), null);
  }
  const aanmelding = outcome.snapshot.state?.toegang.aanmeldingen.find((a) => a.nr === nr);
  return aanmelding === undefined ? say('onbekende-aanvraag') : cardAnswer(aanmeldvraag(aanmelding), null);
}
