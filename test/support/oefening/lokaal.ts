import { metLokalen } from '../../../src/app/oefening/alle-lokalen.ts';
import { createOefenlokaal, type Oefenlokaal } from '../../../src/app/oefening/lokaal.ts';
import type { Message } from '../../../src/app/ports/channel.ts';
import type { Inbox, Place } from '../../../src/app/ports/inbox.ts';
import type { Program, Running } from '../../../src/app/program.ts';
import { createProgram } from '../../../src/app/program.ts';
import { locatieStream } from '../../../src/app/streams/locatie-streams.ts';
import { zaakStream } from '../../../src/app/streams/zaak-streams.ts';
import type { Locatie } from '../../../src/domain/instellingen/locatie.ts';
import type { OefenStaat } from '../../../src/domain/oefening/stand.ts';
import { vanIso } from '../../../src/domain/termijnen/tijdstip.ts';
import type { ZaakEvent } from '../../../src/domain/zaak/events.ts';
import { leesLocatie } from '../../../src/infra/config/lees-locatie.ts';
import { caseCheck } from '../../../src/infra/intake/case-check.ts';
import { createMetrics } from '../../../src/infra/metrics/create-metrics.ts';
import { laadOefenboek } from '../../../src/infra/oefening/oefenboek.ts';
import { oefenklokOp } from '../../../src/infra/oefening/oefenklok.ts';
import type { RedisPorts } from '../../../src/infra/redis/open-redis.ts';
import type { RedisClock } from '../../../src/infra/redis/redis-clock.ts';
import { NO_PAGER } from '../no-pager.ts';
import type { TestRedis } from '../redis.ts';
import { startRedis } from '../redis.ts';
import type { Card } from '../scenario/kaart.ts';
import { textsOf } from '../scenario/kaart.ts';
import { leesOefenstad, TENANT } from '../scenario/locaties.ts';
import { Collega } from '../scenario/persoon.ts';
import { chatOf, MemoryTeams } from '../scenario/teams.ts';

const SERVICE_URL = 'https://teams.test/';
/** A Monday far ahead: a clock only goes forward. */
const BEGIN = '2041-03-04T09:00:00+01:00';

/** Everything that tried to leave the installation. */
export type Buiten = { readonly weg: string; readonly wat: unknown }[];

export function lokaalBestand(id: string, prefix: string): Locatie {
  const persoon = (naam: string, nr: number): string =>
    `  - { id: ${naam}, label: ${naam}, rollen: [{ rol: beheer }], identiteiten: [{ tenantId: ${TENANT}, objectId: 00000000-0000-4000-9000-00000000000${nr} }] }`;
  return leesLocatie(
    `${id}.yaml`,
    [
      `id: ${id}`,
      `naam: ${id}`,
      `nummerPrefix: ${prefix}`,
      'oefening: true',
      'vtOrganisaties:',
      '  - { id: vt-noord, naam: VT Noord, kort: Noord, standaard: true }',
      '  - { id: vt-zuid, naam: VT Zuid, kort: Zuid }',
      'personen:',
      persoon('trainer-1', 1),
      persoon('beheerder-1', 2),
      'oefenlokaal: { trainers: [trainer-1] }',
    ].join('\n'),
  );
}

/** One or more practice rooms beside a real location: the real programs on a real Redis. */
export class Oefenwereld implements AsyncDisposable {
  readonly redis: TestRedis;
  readonly ports: RedisPorts;
  readonly teams = new MemoryTeams(() => undefined);
  readonly buiten: Buiten = [];
  readonly trouble: string[] = [];
  readonly klokken = new Map<string, RedisClock>();
  readonly lokalen = new Map<string, Oefenlokaal>();
  readonly metrics = createMetrics();
  readonly oefenmetrics = createMetrics();
  readonly echt: Program;
  readonly #running = new Map<string, Running>();
  #inbox: Inbox | null = null;
  #teksten = 0;
  #tokens = 0;

  constructor(redis: TestRedis, ports: RedisPorts) {
    this.redis = redis;
    this.ports = ports;
    this.echt = createEcht(this);
  }

  readonly ids = { token: () => `t${(this.#tokens += 1)}` };

  readonly log = {
    info: () => undefined,
    warn: (facts: unknown, message: string) => void this.trouble.push(`${message} ${JSON.stringify(facts)}`),
    error: (facts: unknown, message: string) => void this.trouble.push(`${message} ${JSON.stringify(facts)}`),
  };

  get inbox(): Inbox {
    if (this.#inbox === null) throw new Error('this world is not open yet');
    return this.#inbox;
  }

  async open(lokalen: readonly Locatie[]): Promise<void> {
    for (const lokaal of lokalen) {
      const { clock, agenda } = await this.ports.openLokaal(lokaal.id);
      await clock.advance(Math.max(0, vanIso(BEGIN) - clock.view.caseNow()));
      this.klokken.set(lokaal.id, clock);
      const room = createOefenlokaal({
        lokaal,
        delen: { ...this.ports, ids: this.ids, log: this.log, random: () => 0, keur: caseCheck },
        clock: clock.view,
        klok: oefenklokOp(clock),
        agenda,
        metrics: this.oefenmetrics,
        boek: laadOefenboek('config'),
      });
      this.lokalen.set(lokaal.id, room);
      this.#running.set(lokaal.id, room.run(this.teams));
    }
    this.#running.set('echt', this.echt.run(this.teams));
    this.#inbox = metLokalen(this.echt.inbox, this.lokalen, this.ports.directory);
  }

  kanaal(id: string): Place {
    const conversationId = `19:${id}@thread.tacv2`;
    return {
      kind: 'channel',
      serviceUrl: SERVICE_URL,
      conversationId,
      teamId: '19:team',
      channelId: conversationId,
    };
  }

  senderOf(wie: string): { tenantId: string; objectId: string; userId: string } {
    const personen = [...this.lokaalinstellingen, leesOefenstad()].flatMap((locatie) => locatie.personen);
    const objectId = personen.find(({ id }) => id === wie)?.identiteiten[0]?.objectId ?? `vreemd-${wie}`;
    return { tenantId: TENANT, objectId, userId: `29:${wie}` };
  }

  readonly lokaalinstellingen: Locatie[] = [];

  async types(wie: string, text: string, id: string): Promise<readonly Message[]> {
    this.#teksten += 1;
    const activityId = `tekst-${this.#teksten}`;
    const sender = this.senderOf(wie);
    const antwoord = await this.inbox.message({
      sender,
      place: this.kanaal(id),
      activityId,
      text,
      mentioned: true,
    });
    await this.rust();
    return antwoord;
  }

  /** Somebody in a practice channel, looking at the newest card there that says this. */
  inKanaal(wie: string, id: string, zegt: string): Collega {
    const { conversationId } = this.kanaal(id);
    const gevonden = this.teams
      .all()
      .findLast(
        (s) =>
          s.conversationId.startsWith(conversationId) && textsOf(s.message.card).join(' ').includes(zegt),
      );
    if (gevonden === undefined) throw new Error(`no card in ${id} says "${zegt}"`);
    return this.#collega(wie, id).looksAt({
      card: gevonden.message.card,
      place: { ...this.kanaal(id), conversationId: gevonden.conversationId },
      activityId: gevonden.activityId,
    });
  }

  /** Somebody with an answer in front of them. */
  met(wie: string, id: string, card: Card): Collega {
    return this.#collega(wie, id).looksAt({ card, place: this.kanaal(id), activityId: 'antwoord' });
  }

  /** Somebody at the newest card in the own chat that says this. */
  bij(wie: string, id: string, zegt: string): Collega {
    return this.#collega(wie, id).at(zegt);
  }

  /** All that stands in the own chat. */
  leest(wie: string): string {
    const staat = this.teams.in(chatOf(this.senderOf(wie).userId));
    return staat.flatMap(({ message }) => textsOf(message.card)).join('\n');
  }

  #collega(wie: string, id: string): Collega {
    const sender = this.senderOf(wie);
    return new Collega({
      sender,
      own: (zegt) => {
        const chat = chatOf(sender.userId);
        const found = this.teams
          .in(chat)
          .findLast(({ message }) => `${message.summary} ${textsOf(message.card).join(' ')}`.includes(zegt));
        if (found === undefined) throw new Error(`${wie} has no card that says "${zegt}"`);
        const place: Place = {
          kind: 'personal',
          serviceUrl: SERVICE_URL,
          conversationId: chat,
          teamId: '',
          channelId: '',
        };
        return { card: found.message.card, place, activityId: found.activityId };
      },
      zaakpost: () => this.inKanaal(wie, id, 'Zaak').shown,
      send: async (action) => {
        const answer = await this.inbox.action({ ...action, activityId: `druk-${(this.#teksten += 1)}` });
        await this.rust();
        return answer;
      },
    });
  }

  /** Works until nothing is due in any location. */
  async rust(): Promise<void> {
    for (let ronde = 0; ronde < 400; ronde += 1) {
      const lopers = [...this.#running.values()].flatMap(({ runners }) => [...runners.values()]);
      for (const running of this.#running.values()) await running.settled();
      const gedaan = await Promise.all(lopers.map((loper) => loper.tick()));
      if (gedaan.every((aantal) => aantal === 0)) return;
    }
    throw new Error(`no rest: ${this.trouble.slice(-3).join('\n')}`);
  }

  async staat(id: string): Promise<OefenStaat> {
    const room = this.lokalen.get(id);
    if (room === undefined) throw new Error(`there is no room ${id}`);
    return room.regie.staat();
  }

  async events(zaakId: string): Promise<readonly ZaakEvent[]> {
    const stream = zaakStream(zaakId);
    return stream === null ? [] : ((await this.ports.store.load(stream)).events as readonly ZaakEvent[]);
  }

  /** The exercise of a room goes on by itself until it is over, from one thing that happens to the next. */
  async speelUit(id: string, hoogstens = 250): Promise<void> {
    const [room, klok] = [this.lokalen.get(id), this.klokken.get(id)];
    if (room === undefined || klok === undefined) throw new Error(`there is no room ${id}`);
    const { agenda } = await this.ports.openLokaal(id);
    for (let stap = 0; stap < hoogstens; stap += 1) {
      const script = await room.regie.tik();
      await this.rust();
      if ((await room.regie.staat()).lopend === null) {
        // The look after its end takes its cases from the table.
        await room.regie.tik();
        await this.rust();
        return;
      }
      const wekkers = (await agenda.entries(id, 'timer')).filter(({ parked }) => !parked);
      const nu = klok.view.caseNow();
      const later = [...wekkers.map(({ due }) => due), script ?? Number.POSITIVE_INFINITY];
      const volgende = Math.min(...later.filter((op) => op > nu));
      if (script !== null && script <= nu) continue;
      if (!Number.isFinite(volgende)) throw new Error('the exercise waits for nothing');
      await klok.advance(Math.ceil(volgende - nu));
      await this.rust();
    }
    throw new Error('the exercise does not end');
  }

  /** A new program for every room on the same Redis, knowing nothing by heart. */
  async herstart(): Promise<void> {
    for (const running of this.#running.values()) await running.stop();
    this.#running.clear();
    await this.open(this.lokaalinstellingen);
    await this.rust();
  }

  stream(id: string): ReturnType<typeof locatieStream> {
    return locatieStream(id);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const running of this.#running.values()) await running.stop();
    await this.redis.stop();
  }
}

/** The real location beside the rooms, with every road out noted. */
function createEcht(wereld: Oefenwereld): Program {
  const noteer = (weg: string) => async (wat: unknown) => {
    wereld.buiten.push({ weg, wat });
  };
  const { view } = wereld.ports.clock;
  return createProgram({
    ...wereld.ports,
    ...NO_PAGER,
    heartbeat: { beat: async () => noteer('heartbeat')(null) },
    anchors: { places: 1, write: noteer('anchors') },
    pager: {
      kanalen: ['telefoon', 'e-mail'],
      send: async (message) => {
        await noteer('pager')(message);
        return { kind: 'sent' };
      },
    },
    webhooks: {
      send: async (locatie, target, message) => {
        await noteer('webhooks')({ locatie, target, message });
        return { kind: 'sent' };
      },
    },
    locaties: new Map([['oefenstad', { ...leesOefenstad(), oefening: false }]]),
    clock: view,
    ids: wereld.ids,
    log: wereld.log,
    metrics: wereld.metrics,
    random: () => 0,
  });
}

/** Rooms at work, with their channels bound. */
export async function oefenwereld(...namen: readonly string[]): Promise<Oefenwereld> {
  const redis = await startRedis(['--appendfsync', 'no']);
  const wereld = new Oefenwereld(redis, await redis.open());
  const instellingen = (namen.length === 0 ? ['lokaal'] : namen).map((naam, i) =>
    lokaalBestand(naam, `L${String.fromCharCode(65 + i)}`),
  );
  wereld.lokaalinstellingen.push(...instellingen);
  await wereld.open(instellingen);
  for (const { id } of instellingen) await wereld.types('beheerder-1', `koppel ${id}`, id);
  return wereld;
}
