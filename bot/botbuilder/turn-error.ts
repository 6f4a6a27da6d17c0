import { AuthenticationError } from 'botframework-connector';

/** Names under which jsonwebtoken reports a token that does not hold. botbuilder lets these through as they are. */
const BAD_TOKEN: ReadonlySet<string> = new Set(['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError']);

/**
 * HTTP status for an error of botbuilder's authentication: 401 or 403 for the token, 503 when the signing keys could
 * not be fetched (no fault of the sender).
 * @returns null when the error has nothing to do with authentication
 */
export function statusOfTurnError(error: unknown): number | null {
  if (!(error instanceof Error)) return null;
  if (BAD_TOKEN.has(error.name)) return 401;
  if (error.name === 'FetchError') return 503;
  if (!(error instanceof AuthenticationError)) return null;
  return error.statusCode >= 500 ? 503 : error.statusCode;
}
