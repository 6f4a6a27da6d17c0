import type { Delivery, DeliveryStatus } from '../../app/ports/ledger.ts';

const STATUSES: readonly DeliveryStatus[] = ['idle', 'sending', 'unknown', 'parked'];

/** A delivery as a list without names: there are a dozen per case and they stay in memory. */
export function writeDelivery(delivery: Delivery): Buffer {
  const { status, sent, serviceUrl, conversationId, activityId, attempts } = delivery;
  const { firstSentAt, changedAt, persoonId, failure, orphans, queuedAt } = delivery;
  const place = [serviceUrl, conversationId, activityId];
  const times = [attempts, firstSentAt, changedAt];
  // Bytes are compared: what had no time of queueing is written as it was.
  const queued = queuedAt === undefined ? [] : [queuedAt];
  return Buffer.from(
    JSON.stringify([status, sent, ...place, ...times, persoonId, failure, orphans, ...queued]),
  );
}

/** @throws TypeError when it is not what {@link writeDelivery} wrote. */
export function readDelivery(blob: Buffer): Delivery {
  const json: unknown = JSON.parse(blob.toString('utf8'));
  if (!Array.isArray(json)) throw new TypeError('a delivery is a list');
  const fields: readonly unknown[] = json;
  return {
    status: statusOf(fields[0]),
    sent: string(fields[1]),
    serviceUrl: string(fields[2]),
    conversationId: string(fields[3]),
    activityId: string(fields[4]),
    attempts: number(fields[5]),
    firstSentAt: number(fields[6]),
    changedAt: number(fields[7]),
    persoonId: string(fields[8]),
    failure: string(fields[9]),
    orphans: Array.isArray(fields[10]) ? fields[10].map(string) : [],
    ...(fields[11] === undefined ? {} : { queuedAt: number(fields[11]) }),
  };
}

function statusOf(value: unknown): DeliveryStatus {
  const status = STATUSES.find((one) => one === value);
  if (status === undefined) throw new TypeError('unknown status of a delivery');
  return status;
}

function string(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new TypeError('expected a text in a delivery');
}

function number(value: unknown): number {
  if (typeof value === 'number') return value;
  throw new TypeError('expected a number in a delivery');
}
