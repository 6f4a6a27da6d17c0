import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import * as z from 'zod';

/** Secret of the practice source `demo`: everybody may know it, it makes practice cases only. */
const SECRET = 'whsec_bmVnZW51dXItZGVtby1zbGV1dGVsLW5pZXQtZ2VoZWlt';

/** The program answered, and does not take the message: sending it again changes nothing. */
export class Refused extends Error {}

const Accepted = z.object({ zaakId: z.string() });

/**
 * Sends a case as a source system does: signed, over HTTP.
 *
 * @returns the zaakId
 * @throws Refused with the answer, Error when the program cannot answer now
 */
export async function sendCase(
  programUrl: string,
  message: Readonly<Record<string, unknown>>,
): Promise<string> {
  const body = JSON.stringify(message);
  const id = `msg_${randomUUID()}`;
  const at = new Date();
  const response = await fetch(`${programUrl}/api/v1/zaken`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
      'webhook-signature': new Webhook(SECRET).sign(id, at, body),
    },
    body,
  });
  const text = await response.text();
  if (!response.ok) {
    const Kind = response.status < 500 ? Refused : Error;
    throw new Kind(`intake answered ${response.status}: ${text}`);
  }
  return Accepted.parse(JSON.parse(text)).zaakId;
}
