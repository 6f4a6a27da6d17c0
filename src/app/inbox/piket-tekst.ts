import { meldingen } from '../../../cards/teksten/meldingen.ts';
import { piketantwoorden } from '../../../cards/teksten/piket.ts';
import { tekstkaart } from '../../../cards/tekstkaart.ts';
import { roosterscherm } from '../../domain/afgeleid/schermen/roosterscherm.ts';
import { metToegelaten } from '../../domain/locatie/toegelaten.ts';
import { volgendeKlok } from '../../domain/rooster/volgende-klok.ts';
import type { Rolhouder } from '../../domain/zaak/wie.ts';
import type { Message } from '../ports/channel.ts';
import type { TextMessage } from '../ports/inbox.ts';
import { typedIdOf } from './command-id.ts';
import type { Doer, InboxDeps } from './context.ts';
import { dienstmelding } from './dienstmelding.ts';
import { piketLijst } from './locatie-vragen.ts';
import { neemOver } from './piket-actie.ts';
import { cardMessage } from './screens.ts';

/** `rooster` and `ruil`: the shifts to come. */
export async function roosterLijst(deps: InboxDeps, { locatie, persoon }: Doer): Promise<Message> {
  const staat = await deps.people.staat(locatie.id);
  const nu = deps.clock.caseNow();
  return cardMessage(roosterscherm(metToegelaten(locatie, staat), staat, persoon, nu), null);
}

/** The own role that is meant: named, or the only one that this person does not have duty for. */
async function bedoeld(
  deps: InboxDeps,
  { locatie, persoon }: Doer,
  woorden: readonly string[],
): Promise<Rolhouder | null> {
  const nu = deps.clock.caseNow();
  const zonderDienst = await Promise.all(
    persoon.rollen.map(async (houder) => {
      const { wie } = await deps.people.dienst(locatie, houder, nu);
      return wie.some(({ id }) => id === persoon.persoonId) ? [] : [houder];
    }),
  );
  const [rol, organisatie] = woorden;
  const kandidaten = zonderDienst
    .flat()
    .filter(
      (houder) =>
        (rol === undefined || houder.rol === rol) &&
        (organisatie === undefined || houder.organisatie === organisatie),
    );
  return kandidaten.length === 1 ? (kandidaten[0] ?? null) : null;
}

/** `ik neem over tot 22:00`: at once, and the answer is who is on duty now. Without a time: the list, to choose. */
export async function neemOverTot(
  deps: InboxDeps,
  message: TextMessage,
  doer: Doer,
  { klok, woorden }: { readonly klok: string | null; readonly woorden: readonly string[] },
): Promise<Message> {
  const lijst = async (): Promise<Message> => cardMessage(await piketLijst(deps, doer), null);
  if (klok === null) return lijst();
  const houder = await bedoeld(deps, doer, woorden);
  if (houder === null) return tekstkaart(piketantwoorden.welkeRol);
  const id = typedIdOf('neem-over', message, doer.persoon.persoonId);
  const code = await neemOver(deps, doer, houder, volgendeKlok(klok, deps.clock.caseNow()), id);
  return code === null ? lijst() : tekstkaart(meldingen[dienstmelding(code)]);
}
