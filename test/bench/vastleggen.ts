import type { Commit, Store } from '../../src/app/ports/store.ts';
import { zaakStream, zaakStreams } from '../../src/app/streams/zaak-streams.ts';
import type { RedisPorts } from '../../src/infra/redis/open-redis.ts';
import { startRedis } from '../support/redis.ts';
import { opdrachten } from './opdrachten.ts';
import { PlainStore } from './plain-store.ts';
import { recordingStore } from './recording-store.ts';
import type { Meting } from './report.ts';
import { bericht, vergelijking } from './report.ts';
import { flood, paired, timed } from './rounds.ts';
import { compare, median, percentile } from './statistics.ts';
import { werkplek } from './werkplek.ts';

export type VastleggenSize = { readonly zakenPerRonde: number; readonly rondes: number };

const IN_FLIGHT = 32;
const LOCATIE = werkplek('tafel-0');

/** What one side of one round took: first commits (7 events), next ones (1 event), and each of the latter. */
type Took = { readonly first: number; readonly next: number; readonly each: readonly number[] };

/** Commits of the main line of a case as the program makes them, to be played on many cases. */
async function recorded(ports: RedisPorts): Promise<readonly Commit[]> {
  const commits: Commit[] = [];
  await wholeLine(recordingStore(ports.store, commits), ports, 'tafel-0:TF-26-opname');
  return commits;
}

/** Every command of the main line on a new case: load, decide, derive, commit. */
async function wholeLine(store: Store, ports: RedisPorts, zaakId: string): Promise<void> {
  const streams = zaakStreams(store, () => undefined);
  const stream = zaakStream(zaakId);
  if (stream === null) throw new Error('no case id');
  for (const [nr, command] of opdrachten(LOCATIE, zaakId, ports.clock.view.caseNow()).entries()) {
    const { kind } = await streams.execute(stream, command, `${zaakId} ${nr}`);
    if (kind !== 'stored') throw new Error(`command ${nr} was ${kind}`);
  }
}

/** The store's commit, encryption and chain included, against the same script with plain bytes. */
export async function vastleggen(size: VastleggenSize): Promise<readonly Meting[]> {
  await using open = new AsyncDisposableStack();
  const redis = await startRedis();
  open.defer(() => redis.stop());
  const ports = await redis.open();
  const plain = await PlainStore.open(redis.socket);
  open.defer(() => plain.close());
  const commits = await recorded(ports);

  const play = async (store: Pick<Store, 'commit'>, name: string): Promise<Took> => {
    const each: number[] = [];
    const at = Array.from({ length: size.zakenPerRonde }, () => ({ version: 0, head: '' }));
    const step = async (commit: Commit, nr: number): Promise<void> => {
      await flood(size.zakenPerRonde, IN_FLIGHT, async (zaak) => {
        const start = performance.now();
        const stream = { ...commit.stream, id: `tafel-0:TF-26-${name}-${zaak}` };
        const result = await store.commit({
          ...commit,
          stream,
          expected: at[zaak] ?? { version: 0, head: '' },
          commandId: `${name} ${zaak} ${nr}`,
        });
        if (result.kind !== 'committed') throw new Error(`commit was ${result.kind}`);
        at[zaak] = result.position;
        if (nr > 0) each.push(performance.now() - start);
      });
    };
    const [meld, ...presses] = commits;
    if (meld === undefined) throw new Error('nothing recorded');
    const first = await timed(() => step(meld, 0));
    const next = await timed(async () => {
      for (const [nr, commit] of presses.entries()) await step(commit, nr + 1);
    });
    return { first, next, each };
  };
  const ours = (round: number): Promise<Took> => play(ports.store, `v${round}`);
  const theirs = (round: number): Promise<Took> => play(plain, `k${round}`);
  await ours(size.rondes);
  await theirs(size.rondes);
  const rounds = await paired(size.rondes, ours, theirs);

  const presses = commits.length - 1;
  const rate = (how: (took: Took) => number, count: number) =>
    compare(
      rounds.map((pair) => ({
        ours: (count * size.zakenPerRonde * 1_000) / how(pair.ours),
        theirs: (count * size.zakenPerRonde * 1_000) / how(pair.theirs),
      })),
    );
  const whole = await timed(() =>
    flood(size.zakenPerRonde, IN_FLIGHT, (zaak) => wholeLine(ports.store, ports, `tafel-0:TF-26-w-${zaak}`)),
  );
  const doel = { richting: '≥', ratio: 0.5 } as const;
  const each = rounds.flatMap((pair) => pair.ours.each);
  return [
    vergelijking(
      'vastleggen, eerste keer (nieuwe zaak)',
      '/s',
      rate(({ first }) => first, 1),
      doel,
    ),
    vergelijking(
      'vastleggen, volgende keren',
      '/s',
      rate(({ next }) => next, presses),
      doel,
    ),
    bericht('vastleggen, p50 met 32 tegelijk', median(each), 'ms'),
    bericht('vastleggen, p99 met 32 tegelijk', percentile(each, 0.99), 'ms'),
    bericht(
      'hele opdracht (lezen, beslissen, afleiden, vastleggen)',
      (commits.length * size.zakenPerRonde * 1_000) / whole,
      '/s',
    ),
  ];
}
