import type { Pager } from '../../../src/app/ports/pager.ts';
import { leesContactpunt } from '../../../src/domain/bereikbaarheid/contactpunt.ts';
import { outsidePager } from '../../../src/infra/pager/outside-pager.ts';
import type { Zsm } from '../scenario/zsm.ts';
import type { Mailserver } from './mailserver.ts';
import type { Oproepdienst } from './oproepdienst.ts';
import { OPROEPSLEUTEL } from './oproepdienst.ts';

/** The real channels outside Teams, on servers of the test. */
export function buiten(mail: Mailserver, dienst: Oproepdienst): Pager {
  const env = {
    SMTP_URL: mail.url,
    SMTP_AFZENDER: 'negenuur@voorbeeld.example',
    PAGER_URL: dienst.url,
    PAGER_SLEUTEL: OPROEPSLEUTEL,
  };
  return outsidePager(env, Date.now);
}

/** Somebody has confirmed these addresses before the story begins. */
export async function isBereikbaar(zsm: Zsm, wie: string, ...adressen: readonly string[]): Promise<void> {
  const sender = zsm.senderOf(wie);
  const { mark, contacts } = await zsm.ports.contactPoints.read(sender);
  const verified = adressen.flatMap((adres) => {
    const punt = leesContactpunt(adres);
    return punt === null ? [] : [{ ...punt, verifiedAt: 1 }];
  });
  await zsm.ports.contactPoints.replace(sender, mark, { ...contacts, verified });
}
