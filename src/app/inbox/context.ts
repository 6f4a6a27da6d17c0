import type { Locatie } from '../../domain/instellingen/locatie.ts';
import type { Omstandigheden } from '../../domain/zaak/commands.ts';
import type { Actor, Persoon } from '../../domain/zaak/wie.ts';
import type { Pressure } from '../agenda/pressure.ts';
import type { Background } from '../background.ts';
import type { Log } from '../logging/log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { People } from '../people/people.ts';
import type { Agenda } from '../ports/agenda.ts';
import type { CaseCheck } from '../ports/case-check.ts';
import type { Clock } from '../ports/clock.ts';
import type { ContactPoints } from '../ports/contact-points.ts';
import type { Directory } from '../ports/directory.ts';
import type { Ids } from '../ports/ids.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { OpenCards } from '../ports/open-cards.ts';
import type { Pager } from '../ports/pager.ts';
import type { Store } from '../ports/store.ts';
import type { Registervolger } from '../register/volger.ts';
import type { LocatieStreams } from '../streams/locatie-streams.ts';
import type { ZaakStreams } from '../streams/zaak-streams.ts';
import type { Intake } from '../usecases/intake-port.ts';

/** What the chat side of the program works with. */
export type InboxDeps = {
  readonly store: Store;
  readonly zaken: ZaakStreams;
  readonly locaties: LocatieStreams;
  readonly people: People;
  readonly directory: Directory;
  readonly contactPoints: ContactPoints;
  readonly pager: Pager;
  readonly ledger: Ledger;
  readonly openCards: OpenCards;
  readonly agenda: Agenda;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly pressure: Pressure;
  readonly background: Background;
  readonly volger: Registervolger;
  /** The road of every new case, also of one that somebody types. */
  readonly intake: Pick<Intake, 'receive'>;
  readonly keur: CaseCheck;
};

/** A person who does something at one location. */
export type Doer = { readonly locatie: Locatie; readonly persoon: Persoon };

/** Circumstances of a command that is given now. */
export function nowOf(deps: Pick<InboxDeps, 'clock'>, locatie: Locatie, actor: Actor): Omstandigheden {
  return {
    nu: deps.clock.caseNow(),
    actor,
    vtOrganisaties: locatie.vtOrganisaties.map(({ id }) => id),
  };
}
