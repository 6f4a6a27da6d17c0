import { Table } from './groei/table.ts';
import type { Meting } from './report.ts';
import { bericht, vergelijking } from './report.ts';
import { paired } from './rounds.ts';
import { compare, percentile } from './statistics.ts';

export type GroeiSize = {
  readonly weinig: number;
  readonly veel: number;
  readonly rondes: number;
  /** Commits, and entries to claim, per round. */
  readonly perRonde: number;
};

/** What a table with very many open cases costs, against the same with few. */
export async function groei(size: GroeiSize): Promise<readonly Meting[]> {
  await using few = await Table.open(size.weinig);
  await using many = await Table.open(size.veel);
  const p99 = (work: (table: Table) => Promise<readonly number[]>) => async (table: Table) =>
    percentile(await work(table), 0.99);
  const commit = p99((table) => table.commits(size.perRonde));
  const claim = p99((table) => table.claims(size.perRonde));
  const inTurns = async (work: (table: Table) => Promise<number>) =>
    compare(
      await paired(
        size.rondes,
        () => work(many),
        () => work(few),
      ),
    );
  // The slowest of a hundred are those that had to wait for the disk or a processor. In turns one side meets other
  // waits than the other, and the ratio says nothing of the table; together they meet the same.
  const together = async (work: (table: Table) => Promise<number>) => {
    const rounds: { ours: number; theirs: number }[] = [];
    for (let round = 0; round < size.rondes; round += 1) {
      const [ours, theirs] = await Promise.all([work(many), work(few)]);
      rounds.push({ ours, theirs });
    }
    return compare(rounds);
  };
  // Warm: the first calls are compiled while they run.
  for (const table of [few, many]) {
    await commit(table);
    await claim(table);
  }
  const naar = `${size.weinig} → ${size.veel} open zaken`;
  const doel = { richting: '≤', ratio: 1.5 } as const;
  return [
    vergelijking(`groei, vastleggen p99, ${naar}`, 'ms', await together(commit), doel),
    vergelijking(`groei, opeisen p99, ${naar}`, 'ms', await together(claim), doel),
    vergelijking(`groei, klaar na start, ${naar}`, 'ms', await inTurns((table) => table.ready()), doel),
    bericht('groei, wachtende wekkers', await many.pendingTimers(), ''),
  ];
}
