import { Readable } from 'node:stream';
import type { AuditOutcome } from '../../../src/app/auditor/auditor.ts';
import type { Message } from '../../../src/app/ports/channel.ts';
import type { Place } from '../../../src/app/ports/inbox.ts';
import type { Pager } from '../../../src/app/ports/pager.ts';
import type { StreamId } from '../../../src/app/ports/store.ts';
import type { Program, ProgramPorts, Running } from '../../../src/app/program.ts';
import { createProgram } from '../../../src/app/program.ts';
import { locatieStream } from '../../../src/app/streams/locatie-streams.ts';
import type { IntakeResult } from '../../../src/app/usecases/intake-port.ts';
import type { Locatie } from '../../../src/domain/instellingen/locatie.ts';
import type { Tijdstip } from '../../../src/domain/termijnen/tijdstip.ts';
import { naarIso, vanIso } from '../../../src/domain/termijnen/tijdstip.ts';
import type { ZaakEvent } from '../../../src/domain/zaak/events.ts';
import { evolve } from '../../../src/domain/zaak/evolve.ts';
import type { Melding, Meldingwijziging } from '../../../src/domain/zaak/melding.ts';
import type { Zaak } from '../../../src/domain/zaak/zaak.ts';
import { AnchoredAudit } from '../../../src/infra/audit/anchored-audit.ts';
import { caseCheck } from '../../../src/infra/intake/case-check.ts';
import { createMetrics } from '../../../src/infra/metrics/create-metrics.ts';
import type { RedisPorts } from '../../../src/infra/redis/open-redis.ts';
import { WebhookSender } from '../../../src/infra/webhook/webhook-sender.ts';
import { NO_PAGER } from '../no-pager.ts';
import type { TestRedis } from '../redis.ts';
import { startRedis } from '../redis.ts';
import { Berichten } from './berichten.ts';
import { duration } from './duur.ts';
import { textsOf } from './kaart.ts';
import { leesDuinstad, leesOefenstad, persoonIn, TENANT } from './locaties.ts';
import { beurtenVoorbij } from './opslag.ts';
import type { Shown } from './persoon.ts';
import { Collega } from './persoon.ts';
import { streamOf } from './stroom.ts';
import { chatOf, MemoryTeams } from './teams.ts';
import { troubleLog } from './trouble-log.ts';
import { HeldAgenda, Wall } from './wall.ts';

/** Noon on an ordinary Monday far ahead: the case clock only goes forward. */
const BEGIN = '2041-03-04T12:00:05+01:00';
const SERVICE_URL = 'https://teams.test/';
const TEAM = '19:team';
/** Wall-clock ms that a pause in the work takes: long enough for a reply to find its thread. */
const PAUSE = 1_000;

export type Opties = {
  /** Mail and phone; without it there is none. */
  readonly pager?: () => Pager;
  /** False: nobody has bound a channel yet. */
  readonly kanaal?: boolean;
  /** People that Teams has never seen here. */
  readonly onbekend?: readonly string[];
  /** Changes to the settings of oefenstad. */
  readonly instellingen?: (locatie: Locatie) => Locatie;
  readonly begin?: string;
};

/** One ZSM location at work: the real program on a real Redis, people with cards, and a clock that a test moves. */
export class Zsm implements AsyncDisposable {
  readonly locaties = new Map<string, Locatie>();
  readonly berichten: Berichten;
  readonly teams: MemoryTeams;
  readonly wall: Wall;
  /** What the program counts of itself. */
  readonly metrics = createMetrics();
  readonly redis: TestRedis;
  readonly ports: RedisPorts;
  readonly #held: HeldAgenda;
  readonly #pager: Pager;
  /** How often the check found that all is well. */
  heartbeats = 0;
  /** What was written down outside Redis. */
  readonly ankers: string[] = [];
  /** Cases of the story, the newest last; one that somebody brings in by hand is put here by the story. */
  readonly zaken: string[] = [];
  #program: Program;
  #running: Running | null;
  #trouble: string[] = [];
  #tokens = 0;
  #texts = 0;

  constructor(
    redis: TestRedis,
    ports: RedisPorts,
    locaties: readonly Locatie[],
    pager: Pager = NO_PAGER.pager,
  ) {
    this.redis = redis;
    this.#pager = pager;
    this.ports = ports;
    for (const locatie of locaties) this.locaties.set(locatie.id, locatie);
    this.wall = new Wall(ports.clock.view);
    this.#held = new HeldAgenda(ports.agenda, this.wall);
    this.berichten = new Berichten(
      (conversation) => this.#naam(conversation),
      () => this.nu,
    );
    this.teams = new MemoryTeams((standing) => this.berichten.note(standing));
    this.#program = createProgram(this.#portsOf());
    this.#running = this.#program.run(this.teams);
  }

  get nu(): Tijdstip {
    return this.ports.clock.view.caseNow();
  }

  get program(): Program {
    return this.#program;
  }

  /** Somebody of a location, or a stranger when no location knows the name. */
  as(id: string, zaakId = this.zaakId): Collega {
    const sender = this.senderOf(id);
    return new Collega({
      sender,
      own: (says) => this.#own(id, says),
      zaakpost: () => this.zaakpost(zaakId),
      send: async (action) => {
        const answer = await this.#program.inbox.action(action);
        await this.settles();
        return answer;
      },
    });
  }

  senderOf(id: string): { tenantId: string; objectId: string; userId: string } {
    const known = [...this.locaties.values()].some(({ personen }) => personen.some((p) => p.id === id));
    const identity = known ? persoonIn(this.locaties.values(), id).identiteiten[0] : undefined;
    return {
      tenantId: identity?.tenantId ?? TENANT,
      objectId: identity?.objectId ?? `vreemd-${id}`,
      userId: `29:${id}`,
    };
  }

  /** Warnings and errors that were logged since the last look. */
  takeTrouble(): readonly string[] {
    const taken = this.#trouble;
    this.#trouble = [];
    return taken;
  }

  stream(zaakId = this.zaakId): StreamId {
    return streamOf(zaakId);
  }

  locatieStroom(locatie = 'oefenstad'): StreamId {
    return locatieStream(locatie);
  }

  /** The last case that came in. */
  get zaakId(): string {
    return this.zaken.at(-1) ?? '';
  }

  get nummer(): string {
    return this.zaakId.slice(this.zaakId.indexOf(':') + 1);
  }

  /** The case as its stored events tell it. */
  async zaak(zaakId = this.zaakId): Promise<Zaak> {
    const { events } = await this.ports.store.load(streamOf(zaakId));
    const zaak = (events as readonly ZaakEvent[]).reduce<Zaak | null>((z, event) => evolve(z, event), null);
    if (zaak === null) throw new Error(`there is no case ${zaakId}`);
    return zaak;
  }

  async version(zaakId = this.zaakId): Promise<number> {
    return (await this.ports.store.load(streamOf(zaakId))).position.version;
  }

  /** A message of the source about a case; `anders` changes the ordinary one. */
  async meldt(message: Melding | Meldingwijziging, locatie = 'oefenstad'): Promise<IntakeResult> {
    const result = await this.#program.intake.receive({
      locatie,
      message,
      complete: 'soort' in message && 'verdachte' in message,
      oefening: true,
      contentHash: JSON.stringify(message),
    });
    if ('zaakId' in result && !this.zaken.includes(result.zaakId)) this.zaken.push(result.zaakId);
    await this.settles();
    return result;
  }

  zaakpost(zaakId = this.zaakId): Shown {
    const nummer = zaakId.slice(zaakId.indexOf(':') + 1);
    const found = this.teams
      .all()
      .findLast((s) => s.conversationId.startsWith('19:') && textsOf(s.message.card).includes(nummer));
    if (found === undefined) throw new Error(`no post of ${nummer} in a channel`);
    return {
      card: found.message.card,
      place: this.channel(found.conversationId),
      activityId: found.activityId,
    };
  }

  /** Types something to the program, mentioned unless told otherwise. */
  async types(
    id: string,
    text: string,
    place = this.channel(),
    mentioned = true,
  ): Promise<readonly Message[]> {
    this.#texts += 1;
    const activityId = `tekst-${this.#texts}`;
    const sender = this.senderOf(id);
    const answers = await this.#program.inbox.message({ sender, place, activityId, text, mentioned });
    await this.settles();
    return answers;
  }

  channel(conversationId = '19:tafel@thread.tacv2', channelId = conversationId.split(';')[0] ?? ''): Place {
    return { kind: 'channel', serviceUrl: SERVICE_URL, conversationId, teamId: TEAM, channelId };
  }

  personal(id: string): Place {
    const conversationId = chatOf(`29:${id}`);
    return { kind: 'personal', serviceUrl: SERVICE_URL, conversationId, teamId: '', channelId: '' };
  }

  /** The thread of the case. */
  thread(zaakId = this.zaakId): Place {
    return this.zaakpost(zaakId).place;
  }

  /** Somebody adds the bot for themselves, so that it can write to them. */
  async meets(...ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const presence = { kind: 'added', place: this.personal(id), sender: this.senderOf(id) } as const;
      await this.#program.inbox.presence(presence);
    }
  }

  /** Works until nothing is due, with short pauses on the wall clock. */
  async settles(pause = PAUSE): Promise<void> {
    if (this.#running === null) return;
    await this.#work();
    const wait = this.#held.wait();
    if (wait === null || wait > pause) return;
    this.wall.moveOn(pause);
    await this.#held.release();
    await this.#work();
  }

  /** Time passes on both clocks, e.g. `90m`, `2h`, `3d`; every timer fires when it is due. */
  async passes(hoeLang: string): Promise<void> {
    await this.passesTo(naarIso(this.nu + duration(hoeLang)));
  }

  async passesTo(iso: string): Promise<void> {
    const target = vanIso(iso);
    for (let due = await this.#nextTimer(); due !== null && due <= target; due = await this.#nextTimer()) {
      await this.#moveTo(due);
      await this.settles();
      if (this.#running === null) break;
    }
    await this.#moveTo(target);
    await this.settles();
  }

  /** Only the wall clock moves on: waits for Teams end, deadlines stay where they are. */
  async wallPasses(hoeLang: string): Promise<void> {
    this.wall.moveOn(duration(hoeLang));
    await this.#held.release();
    await this.settles();
  }

  /** A minute later: the check is done by this replica, and what follows from it happens. */
  async isChecked(): Promise<AuditOutcome> {
    await this.redis.client().del('nu:beurt:auditor');
    const outcome = (await this.#running?.auditor.run()) ?? 'elsewhere';
    await this.settles();
    return outcome;
  }

  /** A day later: what must not be kept any longer is deleted. */
  async keepsHouse(sameDay = false): Promise<void> {
    if (!sameDay) await beurtenVoorbij(this.redis);
    await this.#running?.keepHouse();
  }

  /** Half a minute later: what a flood of refused messages left to tell is told. */
  async tellsRefused(): Promise<void> {
    await this.#running?.refused.tellWaiting();
    await this.settles();
  }

  /** The program stops; what is due waits. */
  async goesDown(): Promise<void> {
    await this.#running?.stop();
    this.#running = null;
  }

  /** A new program on the same Redis, knowing nothing by heart. */
  async comesBack(): Promise<void> {
    await this.goesDown();
    this.#program = createProgram(this.#portsOf());
    this.#running = this.#program.run(this.teams);
    await this.settles();
  }

  /** The same, and it takes nothing up until something wakes it. */
  comesBackStuck(): void {
    this.#program = createProgram(this.#portsOf());
    this.#running = this.#program.run(this.teams);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#running?.stop();
    await this.redis.stop();
  }

  /** Sends what happened to the systems of the locations, as the settings name them. */
  get webhooks(): WebhookSender {
    return new WebhookSender({
      locaties: this.locaties,
      sleutels: new Map([['PROEF', 'whsec_cHJvZWZzbGV1dGVsLXZvb3ItdGVzdHMtMTIzNDU2Nzg=']]),
      wall: () => this.wall.now(),
    });
  }

  #portsOf(): ProgramPorts {
    return {
      ...this.ports,
      anchors: { places: 1, write: async (line) => void this.ankers.push(line) },
      chainAudit: new AnchoredAudit(this.ports, () => Readable.from(this.ankers)),
      heartbeat: { beat: async () => void (this.heartbeats += 1) },
      pager: this.#pager,
      noodmap: null,
      chatLink: (tenantId) => `https://teams.test/chat/${tenantId}`,
      keur: caseCheck,
      caseLink: () => null,
      agenda: this.#held.agenda,
      clock: { wall: () => this.wall.now(), caseNow: () => this.nu, speed: 1 },
      locaties: this.locaties,
      webhooks: this.webhooks,
      ids: { token: () => `t${(this.#tokens += 1)}` },
      log: troubleLog((line) => void this.#trouble.push(line)),
      metrics: this.metrics,
      random: () => 0,
    };
  }

  async #work(): Promise<void> {
    await this.#running?.settled();
    for (let round = 0; round < 500; round += 1) {
      const runners = [...(this.#running?.runners.values() ?? [])];
      const worked = await Promise.all(runners.map((runner) => runner.tick()));
      if (worked.every((count) => count === 0)) return;
    }
    throw new Error(`the agenda does not come to rest: ${this.#trouble.slice(-3).join('\n')}`);
  }

  async #moveTo(at: Tijdstip): Promise<void> {
    const ms = Math.max(0, at - this.nu);
    await this.ports.clock.advance(ms);
    this.wall.moveOn(ms);
    await this.#held.release();
  }

  async #nextTimer(): Promise<Tijdstip | null> {
    const streams = [...this.zaken.map(streamOf), ...[...this.locaties.keys()].map(locatieStream)];
    const timers = (await Promise.all(streams.map((stream) => this.ports.agenda.timersOf(stream)))).flat();
    return timers.length === 0 ? null : Math.min(...timers.map(({ due }) => due));
  }

  #own(id: string, says: string): Shown {
    const found = this.teams
      .in(chatOf(`29:${id}`))
      .findLast(({ message }) => `${message.summary} ${textsOf(message.card).join(' ')}`.includes(says));
    if (found === undefined) {
      const there = this.teams.in(chatOf(`29:${id}`)).map(({ message }) => message.summary);
      throw new Error(`${id} has no card that says "${says}":\n${there.join('\n')}`);
    }
    return { card: found.message.card, place: this.personal(id), activityId: found.activityId };
  }

  #naam(conversationId: string): string {
    if (conversationId.startsWith('a:29:')) return conversationId.slice('a:29:'.length);
    const standing = this.teams.in(conversationId);
    return standing.length <= 1 ? 'kanaal' : 'draad';
  }
}

/** A location at work, with its channel bound and everybody known to Teams. */
export async function oefenstad(opties: Opties = {}): Promise<Zsm> {
  const redis = await startRedis(['--appendfsync', 'no']);
  const ports = await redis.open();
  await ports.clock.advance(vanIso(opties.begin ?? BEGIN) - ports.clock.view.caseNow());
  const instellingen = opties.instellingen ?? ((locatie: Locatie): Locatie => locatie);
  const zsm = new Zsm(redis, ports, [instellingen(leesOefenstad()), leesDuinstad()], opties.pager?.());
  const personen = [...zsm.locaties.values()].flatMap((locatie) => locatie.personen);
  await zsm.meets(...personen.map(({ id }) => id).filter((id) => opties.onbekend?.includes(id) !== true));
  if (opties.kanaal !== false) await zsm.types('kpc-1', 'koppel oefenstad');
  return zsm;
}
