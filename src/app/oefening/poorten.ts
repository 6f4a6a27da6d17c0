import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { metSpelers, SPELTENANT } from '../../domain/oefening/spelers.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Agenda } from '../ports/agenda.ts';
import type { ActivityRef, Channel } from '../ports/channel.ts';
import type { Clock } from '../ports/clock.ts';
import { NO_CONTACTS } from '../ports/contact-points.ts';
import type { Directory } from '../ports/directory.ts';
import type { Lease } from '../ports/lease.ts';
import type { Store, StreamId } from '../ports/store.ts';
import type { ProgramPorts } from '../program.ts';

/**
 * All that a practice room gets of the world: where things are stored, and who is who. Mail, phones, webhooks, figures,
 * heartbeat and anchors are not in this list, so no exercise can reach them whatever it does.
 */
export type Oefendelen = Pick<
  ProgramPorts,
  | 'store'
  | 'changes'
  | 'ledger'
  | 'openCards'
  | 'directory'
  | 'register'
  | 'lease'
  | 'ids'
  | 'log'
  | 'random'
  | 'keur'
>;

/** A room tried to reach something outside itself. */
export class BuitenHetLokaal extends Error {
  constructor(wat: string) {
    super(`a practice room does not reach ${wat}`);
    this.name = 'BuitenHetLokaal';
  }
}

function alleenHier(store: Store, lokaal: string): Store {
  const hier = ({ locatie }: Pick<StreamId, 'locatie'>): void => {
    if (locatie !== lokaal) throw new BuitenHetLokaal('a stream of another location');
  };
  return {
    load: async (stream, known) => {
      hier(stream);
      return store.load(stream, known);
    },
    commit: async (commit) => {
      hier(commit.stream);
      return store.commit(commit);
    },
    knows: async (stream, commandId) => {
      hier(stream);
      return store.knows(stream, commandId);
    },
    openCases: async (locatie) => {
      hier({ locatie });
      return store.openCases(locatie);
    },
    nextNumber: async (locatie, series) => {
      hier({ locatie });
      return store.nextNumber(locatie, series);
    },
    claimSource: async (bron, bronId, proposal) => {
      hier(proposal);
      return store.claimSource(bron, bronId, proposal);
    },
    findSource: async (bron, bronId) => {
      const gevonden = await store.findSource(bron, bronId);
      if (gevonden !== null) hier(gevonden);
      return gevonden;
    },
    releaseSource: (bron, bronId, zaakId) => store.releaseSource(bron, bronId, zaakId),
    ping: () => store.ping(),
  };
}

const SPELCHAT = `${SPELTENANT}:`;

/** Also by the chat: of what stands there from an earlier turn nobody knows the tenant any more. */
function isSpel({ tenantId, conversationId }: Pick<ActivityRef, 'tenantId' | 'conversationId'>): boolean {
  return tenantId === SPELTENANT || conversationId.startsWith(SPELCHAT);
}

/** Scripted colleagues have a chat that goes nowhere. */
function metStilleChats(directory: Directory): Directory {
  return {
    person: async (identity) =>
      identity.tenantId === SPELTENANT
        ? {
            serviceUrl: '',
            tenantId: SPELTENANT,
            userId: identity.objectId,
            conversationId: `${SPELCHAT}${identity.objectId}`,
          }
        : directory.person(identity),
    savePerson: async (identity, ref) => {
      if (identity.tenantId !== SPELTENANT) await directory.savePerson(identity, ref);
    },
    forgetPerson: (identity) => directory.forgetPerson(identity),
    locationOf: (tenantId, channelId) => directory.locationOf(tenantId, channelId),
    bind: (tenantId, channelId, locatie) => directory.bind(tenantId, channelId, locatie),
    zaakOf: (conversationId) => directory.zaakOf(conversationId),
    bindThread: (conversationId, zaakId) => directory.bindThread(conversationId, zaakId),
    unbindThread: (conversationId) => directory.unbindThread(conversationId),
  };
}

/** What is written to a scripted colleague counts as delivered, and is read by nobody. */
export function stilVoorSpelers(channel: Channel, token: () => string): Channel {
  return {
    postThread: (kanaal, message) => channel.postThread(kanaal, message),
    reply: (thread, message) => channel.reply(thread, message),
    update: async (activity, message) =>
      isSpel(activity)
        ? { kind: 'sent', conversationId: activity.conversationId, activityId: activity.activityId }
        : channel.update(activity, message),
    remove: async (activity) => (isSpel(activity) ? { kind: 'removed' } : channel.remove(activity)),
    direct: async (person, message) =>
      isSpel(person)
        ? { kind: 'sent', conversationId: person.conversationId, activityId: token() }
        : channel.direct(person, message),
    probe: (kanaal) => channel.probe(kanaal),
    members: (kanaal) => channel.members(kanaal),
  };
}

/** Work of a room never stands in the way of the same work of the real locations. */
function eigenBeurten(lease: Lease, lokaal: string): Lease {
  return {
    take: (name, ms) => lease.take(`${lokaal}:${name}`, ms),
    hold: (name, ms) => lease.hold(`${lokaal}:${name}`, ms),
    held: (name) => lease.held(`${lokaal}:${name}`),
    newest: (name, version, ms) => lease.newest(`${lokaal}:${name}`, version, ms),
  };
}

/** Whatever tries to get out is refused, by name: a table in a test goes along every one of them. */
const nietsNaarBuiten: Pick<
  ProgramPorts,
  | 'contactPoints'
  | 'webhooks'
  | 'pager'
  | 'pages'
  | 'anchors'
  | 'heartbeat'
  | 'figures'
  | 'chatLink'
  | 'caseLink'
  | 'signer'
  | 'chainAudit'
  | 'noodmap'
> = {
  contactPoints: {
    read: async () => ({ contacts: NO_CONTACTS, mark: '' }),
    replace: async () => Promise.reject(new BuitenHetLokaal('addresses of people')),
    forget: async () => undefined,
    forgetAllBut: async () => 0,
  },
  webhooks: { send: async () => ({ kind: 'refused', code: 'oefenlokaal' }) },
  pager: { kanalen: [], send: async () => ({ kind: 'refused', code: 'oefenlokaal' }) },
  noodmap: null,
  pages: {
    remember: async () => Promise.reject(new BuitenHetLokaal('the gateway')),
    find: async () => null,
  },
  anchors: { places: 0, write: async () => Promise.reject(new BuitenHetLokaal('the anchors')) },
  heartbeat: { beat: async () => undefined },
  figures: {
    allCases: async () => [],
    leftBehind: async () => new Map(),
    places: async () => [],
    keptFacts: async () => [],
    keepFacts: async () => undefined,
  },
  chatLink: () => null,
  caseLink: () => null,
  // Made-up cases need no proof, and no finding about them may alarm anybody.
  chainAudit: { check: async () => [] },
  // Nothing of an exercise may pass for a real dossier.
  signer: {
    publicKey: '',
    sign: () => {
      throw new BuitenHetLokaal('the signature of the installation');
    },
  },
};

/**
 * The ports of the program of one practice room: a program of its own that knows this room and no other location, with
 * a clock and an agenda of its own, and with every road out closed.
 *
 * @param metrics of the room itself: nothing of it is in those that are read
 */
export function oefenpoorten(
  delen: Oefendelen,
  lokaal: Locatie,
  eigen: { readonly clock: Clock; readonly agenda: Agenda; readonly metrics: Metrics },
): ProgramPorts {
  const { store, changes, ledger, openCards, directory, register, lease, ids, log, random, keur } = delen;
  return {
    ...nietsNaarBuiten,
    ...eigen,
    changes,
    ledger,
    openCards,
    register,
    ids,
    log,
    random,
    keur,
    locaties: new Map([[lokaal.id, metSpelers(lokaal)]]),
    store: alleenHier(store, lokaal.id),
    directory: metStilleChats(directory),
    lease: eigenBeurten(lease, lokaal.id),
  };
}
