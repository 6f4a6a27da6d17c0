import type { Log } from '../logging/log.ts';
import type { Metrics } from '../metrics/metrics.ts';
import type { Agenda } from '../ports/agenda.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Pages } from '../ports/pager.ts';
import { ACCEPTED, DELIVERED } from './deliver-outside.ts';

/** What the gateway says of a message: it has it, it arrived, or it did not. */
export type PageReport = {
  readonly messageId: string;
  readonly stand: 'aangenomen' | 'bezorgd' | 'mislukt';
  /** Stable code of the gateway; empty when it gave none. */
  readonly code: string;
};

/** `nieuw`: it changed what we know; `bekend`: it did not, as at the same report a second time. */
export type PageReportOutcome = 'nieuw' | 'bekend' | 'onbekend';

export type PageReportDeps = {
  readonly pages: Pages;
  readonly ledger: Ledger;
  readonly agenda: Agenda;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly wall: () => number;
};

/** Takes reports of the gateway in, in any order and any number of times. */
export interface PageReports {
  note(report: PageReport): Promise<PageReportOutcome>;
}

export class LedgerPageReports implements PageReports {
  readonly #deps: PageReportDeps;

  constructor(deps: PageReportDeps) {
    this.#deps = deps;
  }

  /** What did not arrive makes the next channel due at once. */
  async note({ messageId, stand, code }: PageReport): Promise<PageReportOutcome> {
    const { pages, ledger, agenda, metrics, log, wall } = this.#deps;
    const place = await pages.find(messageId);
    if (place === null) return 'onbekend';
    const { locatie, soort, id, postId, receiver } = place;
    const stream = { locatie, soort, id };
    const before = (await ledger.read(stream, postId))[receiver];
    if (before === undefined) return 'onbekend';
    // Delivered is the last word: a report that was overtaken changes nothing.
    const over = before.sent === DELIVERED || (stand === 'mislukt' && before.status === 'parked');
    // The first time it may have been kept and the next channel not been made due: then it is reported again.
    if (stand === 'mislukt' && before.status === 'parked') await agenda.touch(stream, [postId]);
    if (over || (stand === 'aangenomen' && before.sent === ACCEPTED)) return 'bekend';
    const known = { ...before, activityId: messageId, changedAt: wall() };
    const after =
      stand === 'mislukt'
        ? ({ ...known, status: 'parked', sent: '', failure: code === '' ? 'gateway' : code } as const)
        : ({
            ...known,
            status: 'idle',
            sent: stand === 'bezorgd' ? DELIVERED : ACCEPTED,
            firstSentAt: before.firstSentAt === 0 ? wall() : before.firstSentAt,
            failure: '',
          } as const);
    // Something else changed it meanwhile: the gateway reports again when it gets no answer that it was taken.
    if (!(await ledger.swap(stream, postId, receiver, before, after)))
      return this.note({ messageId, stand, code });
    metrics.outsideCall('telefoon', stand);
    if (stand === 'mislukt') {
      log.warn({ locatie, code }, 'the gateway could not deliver a message');
      await agenda.touch(stream, [postId]);
    }
    return 'nieuw';
  }
}
