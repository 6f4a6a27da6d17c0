import type { OutsideMessage, OutsideResult, Pager } from '../../app/ports/pager.ts';
import type { Contactkanaal } from '../../domain/bereikbaarheid/contactpunt.ts';
import type { Env } from '../config/env-schema.ts';
import { mailAfzender } from '../mail/afzender.ts';
import { Mailer } from '../mail/mailer.ts';
import { Gateway } from './gateway.ts';

type Sender = { send(message: OutsideMessage): Promise<OutsideResult> };

/**
 * The channels outside Teams that the settings name; without settings there is none, and nobody is promised one.
 *
 * @param wall wall clock, ms
 */
export function outsidePager(
  env: Pick<Env, 'SMTP_URL' | 'SMTP_AFZENDER' | 'PAGER_URL' | 'PAGER_SLEUTEL'>,
  wall: () => number,
): Pager {
  const senders = new Map<Contactkanaal, Sender>();
  const { SMTP_URL: smtp, SMTP_AFZENDER: afzender, PAGER_URL: url, PAGER_SLEUTEL: sleutel } = env;
  if (smtp !== undefined) {
    senders.set('e-mail', new Mailer({ url: smtp, afzender: mailAfzender(smtp, afzender) }));
  }
  if (url !== undefined && sleutel !== undefined)
    senders.set('telefoon', new Gateway({ url, sleutel, wall }));
  return {
    kanalen: [...senders.keys()],
    send: async (message) =>
      (await senders.get(message.kanaal)?.send(message)) ?? { kind: 'refused', code: 'no-channel' },
  };
}
