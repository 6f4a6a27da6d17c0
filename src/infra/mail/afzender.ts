import { leesContactpunt } from '../../domain/bereikbaarheid/contactpunt.ts';

/**
 * The address that mail comes from: the one that was set, else the name one logs in with when that is an address,
 * else `negenuur` at the mail server.
 */
export function mailAfzender(smtpUrl: string, gezet: string | undefined): string {
  if (gezet !== undefined) return gezet;
  const { username, hostname } = new URL(smtpUrl);
  const naam = decodeURIComponent(username);
  return leesContactpunt(naam)?.kanaal === 'e-mail' ? naam : `negenuur@${hostname}`;
}
