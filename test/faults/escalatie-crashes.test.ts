import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fireTimerWith } from '../../src/app/agenda/fire-timer.ts';
import type { Claimed } from '../../src/app/ports/agenda.ts';
import { locatieStreams } from '../../src/app/streams/locatie-streams.ts';
import type { ZaakStreams } from '../../src/app/streams/zaak-streams.ts';
import { zaakStream, zaakStreams } from '../../src/app/streams/zaak-streams.ts';
import { timersVan } from '../../src/domain/afgeleid/derive.ts';
import { defaultInstellingen } from '../../src/domain/instellingen/zaakinstellingen.ts';
import { MINUUT } from '../../src/domain/termijnen/tijdstip.ts';
import type { ZaakCommand } from '../../src/domain/zaak/commands.ts';
import type { ZaakEvent } from '../../src/domain/zaak/events.ts';
import { isOpen } from '../../src/domain/zaak/taak.ts';
import type { Actor } from '../../src/domain/zaak/wie.ts';
import type { Zaak } from '../../src/domain/zaak/zaak.ts';
import type { RedisPorts } from '../../src/infra/redis/open-redis.ts';
import { zaak } from '../support/domain/melding.ts';
import { ovj, reclassering, systeem, vt } from '../support/domain/tafel.ts';
import type { TestRedis } from '../support/redis.ts';
import { startRedis } from '../support/redis.ts';
import { leesOefenstad } from '../support/scenario/locaties.ts';

const SEQUENCES = 20;
const DEEL_A = 'deel-a:vt-oefenstad';

/** What happens to the chain of part A, on one of two replicas. */
type Act = { readonly by: 0 | 1 } & (
  | { readonly act: 'wait'; readonly minutes: number }
  /** `dies`: claims and never runs; `twice`: both replicas run the same claim; `late`: runs it after the next act. */
  | { readonly act: 'work'; readonly fault: 'none' | 'dies' | 'twice' | 'late' }
  | { readonly act: 'pick-up' | 'unreached' | 'no-answer' | 'restart' | 'answer' | 'take-back' }
);

const act: fc.Arbitrary<Act> = fc
  .tuple(
    fc.constantFrom<0 | 1>(0, 1),
    fc.oneof(
      {
        weight: 5,
        arbitrary: fc.record({
          act: fc.constant('wait' as const),
          minutes: fc.integer({ min: 1, max: 400 }),
        }),
      },
      {
        weight: 6,
        arbitrary: fc.record({
          act: fc.constant('work' as const),
          fault: fc.constantFrom<'none' | 'dies' | 'twice' | 'late'>('none', 'none', 'dies', 'twice', 'late'),
        }),
      },
      {
        weight: 4,
        arbitrary: fc.record({
          act: fc.constantFrom<'pick-up' | 'unreached' | 'no-answer' | 'restart'>(
            'pick-up',
            'unreached',
            'no-answer',
            'restart',
          ),
        }),
      },
      {
        weight: 1,
        arbitrary: fc.record({ act: fc.constantFrom<'answer' | 'take-back'>('answer', 'take-back') }),
      },
    ),
  )
  .map(([by, rest]) => ({ by, ...rest }));

let redis: TestRedis;
let ports: readonly [RedisPorts, RedisPorts];
const locatie = leesOefenstad();
let nr = 0;

beforeAll(async () => {
  redis = await startRedis(['--appendfsync', 'no']);
  ports = [await redis.open(), await redis.open()];
});
afterAll(() => redis.stop());

/** One program on the shared Redis: what it knows by heart is lost when it starts again. */
class Program {
  readonly #ports: RedisPorts;
  #zaken: ZaakStreams;

  constructor(of: RedisPorts) {
    this.#ports = of;
    this.#zaken = this.#start();
  }

  #start(): ZaakStreams {
    return zaakStreams(this.#ports.store, () => undefined);
  }

  restart(): void {
    this.#zaken = this.#start();
  }

  get nu(): number {
    return this.#ports.clock.view.caseNow();
  }

  async does(zaakId: string, command: ZaakCommand, actor: Actor): Promise<void> {
    const om = { nu: this.nu, actor, vtOrganisaties: ['vt-oefenstad'] };
    nr += 1;
    await this.#zaken.execute(streamOf(zaakId), { command, om }, `c${nr}`);
  }

  async claim(leaseMs: number): Promise<readonly Claimed[]> {
    nr += 1;
    return this.#ports.agenda.claim({
      locatie: 'oefenstad',
      kind: 'timer',
      max: 64,
      leaseMs,
      token: `t${nr}`,
    });
  }

  /** Claimed, and run after the next act. */
  held: readonly Claimed[] = [];

  async fire(claimed: readonly Claimed[]): Promise<void> {
    const clock = { caseNow: () => this.nu, wall: () => Date.now(), speed: 1 };
    const fire = fireTimerWith(
      this.#zaken,
      locatieStreams(this.#ports.store, () => undefined),
      clock,
      () => locatie,
      () => Promise.resolve(),
    );
    for (const one of claimed) await fire(one);
  }
}

function streamOf(zaakId: string): NonNullable<ReturnType<typeof zaakStream>> {
  const stream = zaakStream(zaakId);
  if (stream === null) throw new Error('no case id');
  return stream;
}

async function eventsOf(zaakId: string): Promise<readonly ZaakEvent[]> {
  return (await ports[0].store.load(streamOf(zaakId))).events as readonly ZaakEvent[];
}

async function stateOf(zaakId: string): Promise<Zaak> {
  const { state } = await zaakStreams(ports[1].store, () => undefined).read(streamOf(zaakId));
  if (state === null) throw new Error('no case');
  return state;
}

async function perform(one: Act, zaakId: string, programs: readonly [Program, Program]): Promise<void> {
  const program = programs[one.by];
  const tafel = async (stap: { actor: Actor; command: (z: Zaak) => ZaakCommand }): Promise<void> =>
    program.does(zaakId, stap.command(await stateOf(zaakId)), stap.actor);
  switch (one.act) {
    case 'wait':
      await ports[0].clock.advance(one.minutes * MINUUT);
      await ports[1].store.ping();
      return undefined;
    case 'work': {
      const claimed = await program.claim(one.fault === 'dies' ? 1 : 5_000);
      if (one.fault === 'dies') return undefined;
      if (one.fault === 'late') {
        program.held = claimed;
        return undefined;
      }
      await program.fire(claimed);
      return one.fault === 'twice' ? programs[one.by === 0 ? 1 : 0].fire(claimed) : undefined;
    }
    case 'pick-up':
      return tafel(vt().pakt('deel-a'));
    case 'unreached': {
      const laatste = (await stateOf(zaakId)).herinneringen.findLast(({ taakId }) => taakId === DEEL_A);
      const postId = laatste === undefined ? `v:${DEEL_A}` : `h:${laatste.nr}:vt:vt-oefenstad`;
      const houder = { rol: 'vt', organisatie: 'vt-oefenstad' } as const;
      return program.does(zaakId, { type: 'meld-onbereikt', houder, reden: 'niet-bezorgd', postId }, systeem);
    }
    case 'no-answer':
      return tafel(reclassering().belt('geen-gehoor'));
    case 'restart':
      return program.restart();
    case 'answer':
      return tafel(vt().antwoord('ja'));
    case 'take-back':
      return tafel(vt().antwoord('later'));
  }
}

/** After the answer of part A no reminder of it is given, until it is asked again. */
function expectSilenceAfterAnswer(events: readonly ZaakEvent[]): void {
  let answered = false;
  const afterAnswer = events.filter((event) => {
    if (event.type === 'AcuutBeantwoord') answered = event.antwoord === 'ja';
    return event.type === 'HerinneringGegeven' && event.taakId === DEEL_A && answered;
  });
  expect(afterAnswer).toEqual([]);
}

test('no chain stops before the answer and none goes on after it, whatever fails on two replicas', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (acts) => {
      nr += 1;
      const zaakId = `oefenstad:OF-26-${String(nr).padStart(5, '0')}`;
      const programs = [new Program(ports[0]), new Program(ports[1])] as const;
      const message = zaak({ aanhouding: ports[0].clock.view.caseNow() });
      const nieuw = {
        zaakId,
        nummer: zaakId.slice(10),
        locatie: 'oefenstad',
        instellingen: defaultInstellingen(),
        vtRegios: ['vt-oefenstad'],
      };
      const meld: ZaakCommand = {
        type: 'meld',
        message,
        complete: true,
        inhoudHash: 'x',
        oefening: true,
        nieuw,
      };
      await programs[0].does(zaakId, meld, { soort: 'bron', bron: 'demo' });
      for (const one of acts) {
        const held = programs.map((program) => program.held);
        await perform(one, zaakId, programs);
        for (const [by, claimed] of held.entries()) {
          const program = programs[by];
          if (program === undefined || claimed.length === 0) continue;
          if (program.held === claimed) program.held = [];
          await program.fire(claimed);
        }
      }
      // Everybody is back, also who was late with what they held, and a week goes by.
      for (const program of programs) {
        await program.fire(program.held);
        program.held = [];
      }
      const voor = (await eventsOf(zaakId)).length;
      for (let dag = 0; dag < 3; dag += 1) {
        await ports[0].clock.advance(24 * 60 * MINUUT);
        await ports[1].store.ping();
        for (let claimed = await programs[0].claim(5_000); claimed.length > 0; ) {
          await programs[1].fire(claimed);
          claimed = await programs[0].claim(5_000);
        }
      }
      const state = await stateOf(zaakId);
      const events = await eventsOf(zaakId);
      expectSilenceAfterAnswer(events);
      const open = Object.values(state.taken).filter(isOpen);
      const kept = await ports[0].agenda.timersOf(streamOf(zaakId));
      const timers = kept.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(timers).toEqual(timersVan(state).toSorted((a, b) => (a.id < b.id ? -1 : 1)));
      for (const { id, soort } of open) {
        expect(timers.some((timer) => timer.id === `h:${id}`)).toBe(true);
        const verteld = events.slice(voor).some((e) => e.type === 'HerinneringGegeven' && e.taakId === id);
        expect([soort, verteld]).toEqual([soort, true]);
      }
      // Closed, it asks nothing while the next one runs.
      await programs[0].does(zaakId, { type: 'sluit', reden: 'anders' }, ovj().actor);
    }),
    { numRuns: SEQUENCES },
  );
});
