import { HOOFDLIJN } from './hoofdlijn.ts';
import type { Pressed, Rondes, Size } from './kaartactie/wereld.ts';
import { startWereld } from './kaartactie/wereld.ts';
import type { Meting } from './report.ts';
import { bericht, vergelijking } from './report.ts';
import { roomPerCase } from './room-per-case.ts';
import { compare, median, percentile } from './statistics.ts';

export type KaartactieSize = Size;

/** Bytes of memory that a case may take. */
const ROOM = 24_000;

const p50 = ({ each }: Pressed): number => median(each);
const p99 = ({ each }: Pressed): number => percentile(each, 0.99);
const perSecond = ({ each, total }: Pressed): number => (each.length / total) * 1_000;
const work = (pressed: Pressed): number => pressed.work;

function of({ paren }: Rondes, how: (pressed: Pressed) => number): ReturnType<typeof compare> {
  return compare(paren.map(({ ours, theirs }) => ({ ours: how(ours), theirs: how(theirs) })));
}

/**
 * Presses on cards through the whole program, against the least that botbuilder can do.
 *
 * What is promised is about presses as Teams sends them: signed, and both sides look at the token, as every bot in
 * production must. The same presses without tokens, as in a demo, are measured too and told beside them.
 */
export async function kaartactie(size: KaartactieSize): Promise<readonly Meting[]> {
  await using wereld = await startWereld(size, 2);
  const stored = await wereld.stored();
  const before = await wereld.sent();
  const ondertekend = await wereld.measure('ondertekend');
  const open = await wereld.measure('open');
  const presses = wereld.zaken.length * HOOFDLIJN.length;
  const committed = (await wereld.stored()) - stored;
  if (committed !== presses) throw new Error(`${presses} presses, ${committed} commands stored`);
  const sent = (await wereld.sent()) - before;
  const { nasleep } = ondertekend;
  return [
    vergelijking('kaartactie, p50', 'ms', of(ondertekend, p50), { richting: '≤', ratio: 2 }),
    vergelijking('kaartactie, p99', 'ms', of(ondertekend, p99)),
    vergelijking('kaartactie, doorvoer', '/s', of(ondertekend, perSecond), { richting: '≥', ratio: 0.5 }),
    vergelijking('kaartactie, rekentijd per druk', 'ms', of(ondertekend, work)),
    vergelijking('kaartactie zonder token, p50', 'ms', of(open, p50)),
    vergelijking('kaartactie zonder token, doorvoer', '/s', of(open, perSecond)),
    vergelijking('kaartactie zonder token, rekentijd per druk', 'ms', of(open, work)),
    bericht('kaartactie, aanroepen in Redis per druk', median(nasleep.map(({ redis }) => redis.calls)), ''),
    bericht('kaartactie, rekentijd van Redis per druk', median(nasleep.map(({ redis }) => redis.ms)), 'ms'),
    bericht('kaartactie, berichten naar Teams per druk', sent / presses, ''),
    bericht(
      'kaartactie, rekentijd per druk, kaarten bijwerken inbegrepen',
      median(nasleep.map((ronde) => ronde.work)),
      'ms',
    ),
    bericht('kaartactie, tot elke kaart klopt na een ronde', median(nasleep.map(({ drain }) => drain)), 'ms'),
    vergelijking(
      'Redis per open zaak van 40 gebeurtenissen',
      'B',
      compare([{ ours: await roomPerCase(wereld.redis, wereld.zaken, 40), theirs: ROOM }]),
      { richting: '≤', ratio: 1 },
    ),
  ];
}
