import type { Log } from '../logging/log.ts';

/**
 * Somebody of the location pressed what is not theirs to press: often a colleague's card, sometimes a card that was
 * tampered with. Kept in the log with the verb and the location, never with who or which case.
 *
 * @param verb one of ours (`verblabel`)
 */
export function noteerGeenRecht(log: Log, locatie: string, verb: string): void {
  log.info({ locatie, verb, code: 'geen-recht' }, 'refused: no right');
}

/** Somebody without any role pressed a button of ours. */
export function noteerVreemde(log: Log, verb: string, locatie?: string): void {
  log.warn({ ...(locatie === undefined ? {} : { locatie }), verb }, 'stranger refused');
}
