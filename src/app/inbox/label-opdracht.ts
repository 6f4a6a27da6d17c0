import { meldingen } from '../../../cards/teksten/meldingen.ts';
import { tekstkaart } from '../../../cards/tekstkaart.ts';
import type { Message } from '../ports/channel.ts';
import type { TextMessage } from '../ports/inbox.ts';
import { zaakStream } from '../streams/zaak-streams.ts';
import { typedIdOf } from './command-id.ts';
import type { Doer, InboxDeps } from './context.ts';
import { nowOf } from './context.ts';
import { geenZaak } from './geen-zaak.ts';
import { reactieOp } from './na-afwijzing.ts';
import { schermNa } from './na-opdracht.ts';
import { cardMessage } from './screens.ts';

const commands = { bekend: { type: 'vraag-bekend' }, hg: { type: 'label-hg' } } as const;

/** Typed `bekend` or `hg` with a number: the same as the buttons of the case, for any role (werkproces §2). */
export async function labelOpdracht(
  deps: InboxDeps,
  message: TextMessage,
  { locatie, persoon }: Doer,
  soort: keyof typeof commands,
  nummer: string,
): Promise<Message> {
  const stream = zaakStream(`${locatie.id}:${nummer}`);
  const known = stream === null ? null : (await deps.zaken.read(stream)).state;
  if (stream === null || known === null) return geenZaak(nummer);
  const command = commands[soort];
  const om = nowOf(deps, locatie, persoon);
  const id = typedIdOf(command.type, message, persoon.persoonId);
  const outcome = await deps.zaken.execute(stream, { command, om }, id);
  deps.metrics.commandHandled(command.type, outcome.kind);
  const { snapshot } = outcome;
  if (outcome.kind === 'refused') {
    const reactie = reactieOp(outcome.afwijzing, snapshot.state, command, '', persoon, locatie);
    return reactie.kind === 'message' ? tekstkaart(reactie.text) : cardMessage(reactie.view, snapshot);
  }
  if (snapshot.state === null) return tekstkaart(meldingen['onbekende-zaak']);
  return cardMessage(schermNa(snapshot.state, command, persoon, locatie, om.nu), snapshot);
}
