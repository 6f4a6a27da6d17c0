import type { LocatieAfwijzing, LocatieCommand } from '../../domain/locatie/decide.ts';
import type { LocatieStaat } from '../../domain/locatie/staat.ts';
import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import type { Persoon } from '../../domain/zaak/wie.ts';
import type { Outcome } from '../streams/aggregate.ts';
import { locatieStream } from '../streams/locatie-streams.ts';
import type { Doer, InboxDeps } from './context.ts';

/** Somebody without any role. */
export const VREEMDE: Persoon = { soort: 'persoon', persoonId: 'onbekend', rollen: [] };

/**
 * Somebody gives a command to a location; counted by what became of it.
 *
 * @param id under which it counts once
 * @param nu case clock
 */
export async function geefOpdracht(
  deps: Pick<InboxDeps, 'locaties' | 'metrics' | 'clock'>,
  { locatie, persoon }: Doer,
  command: LocatieCommand,
  id: string,
  nu: Tijdstip = deps.clock.caseNow(),
): Promise<Outcome<LocatieStaat, LocatieAfwijzing>> {
  const om = { nu, actor: persoon, wieMagKoppelen: locatie.wieMagKoppelen };
  const outcome = await deps.locaties.execute(locatieStream(locatie.id), { command, om }, id);
  deps.metrics.commandHandled(command.type, outcome.kind);
  return outcome;
}
