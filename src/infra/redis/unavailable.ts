import { StoreUnavailable } from '../../app/ports/store.ts';

/**
 * Replies by which the server refuses a write as a whole. A script that already wrote is never refused
 * half-way (Redis lets it finish), so after one of these nothing is stored.
 */
const REFUSALS =
  /(?:^|: -)(?:LOADING|BUSY|OOM|MISCONF|READONLY|MASTERDOWN|CLUSTERDOWN|TRYAGAIN|NOREPLICAS|NOAUTH|NOPERM) /;

/** ioredis refuses to write on a stream that is closed; with no offline queue the bytes go nowhere. */
const NOT_WRITTEN = "Stream isn't writeable and enableOfflineQueue options is false";

/** The command was not sent: there is no usable connection. */
export function notConnected(): StoreUnavailable {
  return new StoreUnavailable(true);
}

export function isNoScript(error: unknown): boolean {
  return isReply(error) && error.message.startsWith('NOSCRIPT');
}

/**
 * Tells apart: the server refused (nothing stored), the bytes never left (nothing stored), no reply came
 * (unknown: a time-out, or the connection closed after the bytes were handed over), and an error of ours.
 */
export function asUnavailable(error: unknown): unknown {
  if (error instanceof StoreUnavailable) return error;
  if (isReply(error)) return REFUSALS.test(error.message) ? new StoreUnavailable(true, error) : error;
  return new StoreUnavailable(error instanceof Error && error.message === NOT_WRITTEN, error);
}

function isReply(error: unknown): error is Error {
  return error instanceof Error && error.name === 'ReplyError';
}
