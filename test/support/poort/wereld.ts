import { Pressure } from '../../../src/app/agenda/pressure.ts';
import { Background } from '../../../src/app/background.ts';
import type { InboxDeps } from '../../../src/app/inbox/context.ts';
import { ProgramInbox } from '../../../src/app/inbox/inbox.ts';
import { People } from '../../../src/app/people/people.ts';
import type { ActionAnswer, Inbox, Place, Sender } from '../../../src/app/ports/inbox.ts';
import type { Register } from '../../../src/app/ports/register.ts';
import { Registervolger } from '../../../src/app/register/volger.ts';
import { locatieStreams } from '../../../src/app/streams/locatie-streams.ts';
import { zaakStreams } from '../../../src/app/streams/zaak-streams.ts';
import { IntakeUseCase } from '../../../src/app/usecases/intake.ts';
import { RefusedMessages } from '../../../src/app/usecases/refused-messages.ts';
import type { Locatie } from '../../../src/domain/instellingen/locatie.ts';
import type { Tijdstip } from '../../../src/domain/termijnen/tijdstip.ts';
import { caseCheck } from '../../../src/infra/intake/case-check.ts';
import { createMetrics } from '../../../src/infra/metrics/create-metrics.ts';
import { TENANT } from '../scenario/locaties.ts';
import type { GeheugenStore } from './geheugen.ts';
import { GeheugenContactpunten } from './geheugen.ts';

const metrics = createMetrics();
const KANAAL = '19:tafel@thread.tacv2';

/** A port of which the inbox uses these methods and no others. */
function deels<T extends object>(methods: Partial<T>): T {
  return new Proxy(methods, {
    get: (target, naam) => {
      const gevonden: unknown = Reflect.get(target, naam);
      if (gevonden === undefined) throw new Error(`not expected here: ${String(naam)}`);
      return gevonden;
    },
  }) as T;
}

/** The chat side of the program with everything outside on a Map: what one press does is told in a millisecond. */
export class Wereld {
  readonly store: GeheugenStore;
  readonly contactpunten = new GeheugenContactpunten();
  readonly inbox: Inbox;
  readonly log: string[] = [];

  constructor(store: GeheugenStore, locaties: ReadonlyMap<string, Locatie>, nu: Tijdstip) {
    this.store = store;
    const rustig = (): void => undefined;
    const plekken = locatieStreams(store, rustig);
    const noteer = (facts: object, message: string): void =>
      void this.log.push(`${message} ${JSON.stringify(facts)}`);
    const zaken = zaakStreams(store, rustig);
    let tokens = 0;
    const people = new People(locaties, plekken);
    const clock = { wall: () => nu, caseNow: () => nu, speed: 1 };
    const ids = { token: () => `t${(tokens += 1)}` };
    const log: InboxDeps['log'] = { info: noteer, warn: noteer, error: noteer };
    const intake = new IntakeUseCase({
      store,
      zaken,
      people,
      clock,
      ids,
      metrics,
      refused: new RefusedMessages({ locaties: plekken, people, clock, ids }),
    });
    const deps: InboxDeps = {
      store,
      zaken,
      locaties: plekken,
      people,
      directory: deels<InboxDeps['directory']>({
        locationOf: async (_tenant, channelId) => (channelId === KANAAL ? 'oefenstad' : null),
        zaakOf: async () => null,
        person: async () => null,
        savePerson: async () => undefined,
        forgetPerson: async () => undefined,
        bind: async () => undefined,
      }),
      contactPoints: this.contactpunten,
      pager: { kanalen: ['e-mail', 'telefoon'], send: async () => ({ kind: 'sent' }) },
      ledger: deels<InboxDeps['ledger']>({
        readSome: async () => ({}),
        readAll: async () => ({}),
        swap: async () => true,
        read: async () => ({}),
      }),
      openCards: { keep: async () => undefined, find: async () => null, letGo: async () => null },
      agenda: deels<InboxDeps['agenda']>({ touch: async () => undefined }),
      clock,
      ids,
      log,
      background: new Background(log),
      metrics,
      volger: new Registervolger(deels<Register>({ read: async () => [] }), zaken),
      pressure: new Pressure(),
      // A commit takes its turn, as it does outside this process: what is read after it is read anew.
      intake: {
        receive: async (message) => {
          const result = await intake.receive(message);
          await new Promise(setImmediate);
          return result;
        },
      },
      keur: caseCheck,
    };
    this.inbox = new ProgramInbox(deps);
  }

  async druk(
    sender: Sender,
    verb: string,
    data: Readonly<Record<string, unknown>>,
    place = inKanaal,
  ): Promise<ActionAnswer> {
    return this.inbox.action({ sender, place, cardActivityId: '', verb, data });
  }
}

/** In the channel of oefenstad. */
export const inKanaal: Place = {
  kind: 'channel',
  serviceUrl: 'https://teams.test/',
  conversationId: `${KANAAL};messageid=1`,
  teamId: '19:team',
  channelId: KANAAL,
};

export const inChat: Place = {
  ...inKanaal,
  kind: 'personal',
  conversationId: 'a:1',
  teamId: '',
  channelId: '',
};

/** The Teams identity of somebody of the settings. */
export function senderVan(locaties: ReadonlyMap<string, Locatie>, id: string, tenantId = TENANT): Sender {
  for (const { personen } of locaties.values()) {
    const objectId = personen.find((p) => p.id === id)?.identiteiten[0]?.objectId;
    if (objectId !== undefined) return { tenantId, objectId, userId: `29:${id}` };
  }
  return { tenantId, objectId: `vreemd-${id}`, userId: `29:${id}` };
}
