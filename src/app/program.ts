import type { Locatie } from '../domain/instellingen/locatie.ts';
import type { Tijdstip } from '../domain/termijnen/tijdstip.ts';
import { fireTimerWith } from './agenda/fire-timer.ts';
import { Pressure } from './agenda/pressure.ts';
import { Runner } from './agenda/runner.ts';
import { Auditor } from './auditor/auditor.ts';
import { nightAudit, showChains } from './auditor/night-audit.ts';
import { Background } from './background.ts';
import { Bewaarronde } from './bewaren/bewaarronde.ts';
import { lookAtSettings } from './changed-settings.ts';
import { Figures } from './figures/figures.ts';
import { nightFacts } from './figures/night-facts.ts';
import { ProgramInbox } from './inbox/inbox.ts';
import type { CaseLink } from './links/case-link.ts';
import { linkedChannel } from './links/linked-channel.ts';
import { linkedInbox } from './links/linked-inbox.ts';
import type { Log } from './logging/log.ts';
import type { Metrics } from './metrics/metrics.ts';
import { Noodlijsten } from './noodlijst/noodlijsten.ts';
import { Outgoing } from './outgoing/outgoing.ts';
import { forgetContacts } from './people/forget-contacts.ts';
import type { Locaties } from './people/people.ts';
import { People } from './people/people.ts';
import type { Agenda } from './ports/agenda.ts';
import type { Anchors } from './ports/anchors.ts';
import type { CaseCheck } from './ports/case-check.ts';
import type { ChainAudit } from './ports/chain-audit.ts';
import type { Changes } from './ports/changes.ts';
import type { Channel } from './ports/channel.ts';
import type { Clock } from './ports/clock.ts';
import type { ContactPoints } from './ports/contact-points.ts';
import type { Directory } from './ports/directory.ts';
import type { FigureSource } from './ports/figure-source.ts';
import type { Heartbeat } from './ports/heartbeat.ts';
import type { Ids } from './ports/ids.ts';
import type { Inbox } from './ports/inbox.ts';
import type { Lease } from './ports/lease.ts';
import type { Ledger } from './ports/ledger.ts';
import type { Noodmap } from './ports/noodmap.ts';
import type { OpenCards } from './ports/open-cards.ts';
import type { Pager, Pages } from './ports/pager.ts';
import type { Register } from './ports/register.ts';
import type { Signer } from './ports/signer.ts';
import type { Store } from './ports/store.ts';
import type { Webhooks } from './ports/webhooks.ts';
import { Registervolger } from './register/volger.ts';
import type { PageReports } from './reserve/page-reports.ts';
import { LedgerPageReports } from './reserve/page-reports.ts';
import { Reserve } from './reserve/reserve.ts';
import { dienststand } from './rooster/dienststand.ts';
import { peilNu } from './rooster/peiling.ts';
import type { LocatieStreams } from './streams/locatie-streams.ts';
import { locatieStream, locatieStreams } from './streams/locatie-streams.ts';
import type { Fired } from './streams/streams.ts';
import type { ZaakStreams } from './streams/zaak-streams.ts';
import { zaakStreams } from './streams/zaak-streams.ts';
import { Receivers } from './sync/receivers.ts';
import { Sync } from './sync/sync.ts';
import { Tab } from './tab/tab.ts';
import { tracedInbox } from './tracing/traced-inbox.ts';
import { tracedPager, tracedWebhooks } from './tracing/traced-outside.ts';
import type { Traces } from './tracing/traces.ts';
import { IntakeUseCase } from './usecases/intake.ts';
import type { Intake } from './usecases/intake-port.ts';
import { RefusedMessages } from './usecases/refused-messages.ts';

/** Everything outside the program, behind its ports. */
export type ProgramPorts = {
  readonly locaties: Locaties;
  readonly store: Store;
  readonly changes: Changes;
  readonly figures: FigureSource;
  readonly agenda: Agenda;
  readonly ledger: Ledger;
  readonly openCards: OpenCards;
  readonly directory: Directory;
  readonly contactPoints: ContactPoints;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly webhooks: Webhooks;
  readonly pager: Pager;
  readonly pages: Pages;
  readonly register: Register;
  readonly signer: Signer;
  readonly anchors: Anchors;
  readonly chainAudit: ChainAudit;
  readonly lease: Lease;
  readonly heartbeat: Heartbeat;
  /** Where emergency lists stand; null: only by mail, if at all. */
  readonly noodmap: Noodmap | null;
  /** Opens the chat with the program in Teams; null when there is no real bot. */
  readonly chatLink: (tenantId: string) => string | null;
  /** The check of a first message, for a case that somebody types. */
  readonly keur: CaseCheck;
  /** The page of a case; null: there is no page. */
  readonly caseLink: CaseLink;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Absent: nobody is told how long the parts of the work took. */
  readonly traces?: Traces;
  /** Uniform in [0, 1), for jitter. */
  readonly random: () => number;
};

export type Program = {
  readonly inbox: Inbox;
  readonly intake: Intake;
  readonly pageReports: PageReports;
  readonly tab: Tab;
  /** Cases, locations and people as this program knows them: for what leads an exercise. */
  readonly kern: { readonly zaken: ZaakStreams; readonly locaties: LocatieStreams; readonly people: People };
  /** Starts working through the agendas, with the chat service to send to. */
  run(channel: Channel): Running;
};

export type Running = {
  readonly runners: ReadonlyMap<string, Runner>;
  /** The independent check of every minute. */
  readonly auditor: Auditor;
  /** What a flood of refused messages left to tell, for each half minute. */
  readonly refused: Pick<RefusedMessages, 'tellWaiting'>;
  /** What must not be kept any longer is deleted; for each minute. */
  keepHouse(): Promise<void>;
  /** Counts roles without anybody on duty and people with duty who cannot be written to; for each minute. */
  measureDuty(): Promise<void>;
  /** Makes the emergency lists of this hour that are not there yet; for each minute. */
  refreshLists(): Promise<void>;
  /** Something may be due: look now. */
  wake(): void;
  /** Resolves when what goes along with presses, and nobody waits for, is done. */
  settled(): Promise<void>;
  stop(): Promise<void>;
};

/** Lets everything else that waits have its turn. */
const turn = (): Promise<void> => new Promise((resume) => setImmediate(resume));

/** What goes outside is told of as well. */
const tracedPorts = (ports: ProgramPorts, traces: Traces): ProgramPorts => ({
  ...ports,
  pager: tracedPager(ports.pager, traces),
  webhooks: tracedWebhooks(ports.webhooks, traces),
});

/** Puts the program together from its ports; used by the real start and by the scenario tests alike. */
export function createProgram(given: ProgramPorts): Program {
  const ports = given.traces === undefined ? given : tracedPorts(given, given.traces);
  const { locaties, store, clock, log, metrics, traces } = ports;
  const runners = new Map<string, Runner>();
  const onWork = (locatie: string): void => {
    runners.get(locatie)?.wake();
    tab.borden.wek(locatie);
  };
  const locatieS = locatieStreams(store, onWork, traces);
  const zaken = zaakStreams(store, onWork, traces);
  const people = new People(locaties, locatieS);
  const pressure = new Pressure();
  const background = new Background(log);
  const volger = new Registervolger(ports.register, zaken);
  const shared = { ...ports, zaken, locaties: locatieS, people, pressure, background, volger };
  const refused = new RefusedMessages(shared);
  const intake = new IntakeUseCase({ ...shared, refused });
  const untraced = new ProgramInbox({ ...shared, intake });
  const inbox = traces === undefined ? untraced : tracedInbox(untraced, traces);
  const figures = new Figures({ ...ports, breathe: turn });
  const tab = new Tab({ ...shared, inbox, figures });

  return {
    inbox: linkedInbox(inbox, ports.caseLink),
    tab,
    kern: { zaken, locaties: locatieS, people },
    intake,
    pageReports: new LedgerPageReports({ ...shared, wall: () => clock.wall() }),
    run(outside) {
      const channel = linkedChannel(outside, ports.caseLink);
      const wall = (): number => clock.wall();
      const sync = new Sync({
        ...shared,
        outgoing: new Outgoing({ ...shared, wall }),
        reserve: new Reserve({ ...shared, channel, wall }),
        channel,
        wall,
        receivers: new Receivers({ people, directory: ports.directory, channel }),
      });
      const peil = (locatie: Locatie, nu: Tijdstip, id: string, fired?: Fired): Promise<void> =>
        peilNu(shared, locatie, nu, id, fired);
      const fireTimer = fireTimerWith(zaken, locatieS, clock, (id) => locaties.get(id) ?? null, peil);
      for (const id of locaties.keys()) {
        runners.set(id, new Runner(id, { ...ports, log, metrics, sync, fireTimer, pressure }));
      }
      const stopping = new AbortController();
      const looked = Promise.all(
        [...locaties.values()].map(async (locatie) => {
          await lookAtSettings(shared, locatie, stopping.signal);
          runners.get(locatie.id)?.wake();
        }),
      );
      const bewaren = new Bewaarronde({ ...shared, instellingen: locaties, channel });
      const lists = new Noodlijsten({ ...shared, instellingen: locaties });
      const night = nightAudit({ ...shared, instellingen: locaties });
      const facts = nightFacts({ ...shared, instellingen: locaties });
      const wake = (): void => {
        for (const runner of runners.values()) runner.wake();
      };
      return {
        runners,
        refused,
        auditor: new Auditor({ ...shared, instellingen: locaties, channel, wake }),
        keepHouse: async () => {
          // Nobody waits for it: it may take longer than a minute, and must not wait for what is broken.
          background.run('chain-audit', () => night.run());
          background.run('chain-state', () => showChains({ ...shared, instellingen: locaties }));
          background.run('night-facts', () => facts.run());
          await forgetContacts(shared);
          await bewaren.run();
        },
        measureDuty: async () => {
          for (const locatie of locaties.values()) {
            const { state } = await locatieS.read(locatieStream(locatie.id));
            metrics.dutyState(locatie.id, await dienststand(ports, locatie, state, clock.caseNow()));
          }
        },
        refreshLists: () => lists.run(),
        wake,
        settled: () => background.settled(),
        stop: async () => {
          night.stop();
          facts.stop();
          bewaren.stop();
          stopping.abort();
          await looked;
          await Promise.all([...runners.values()].map((runner) => runner.stop()));
          await background.settled();
        },
      };
    },
  };
}
