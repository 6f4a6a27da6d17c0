import type { Contactkanaal, Contactpunt } from '../../domain/bereikbaarheid/contactpunt.ts';
import type { Identity } from './directory.ts';

/** A way to reach somebody outside Teams that they proved to be theirs. */
export type VerifiedContact = Contactpunt & {
  /** Wall-clock ms. */
  readonly verifiedAt: number;
};

/** An address that somebody gave and did not prove yet. */
export type PendingContact = Contactpunt & {
  /** SHA-256 (hex) of the code that was sent there. */
  readonly codeHash: string;
  /** Wall-clock ms after which the code is no longer taken. */
  readonly until: number;
  /** Wrong codes that were typed. */
  readonly wrong: number;
};

/** Everything that is kept of one identity. */
export type Contacts = {
  readonly verified: readonly VerifiedContact[];
  readonly pending: PendingContact | null;
  /** Wall-clock ms of the codes sent lately: nobody can be flooded with them. */
  readonly codesSent: readonly number[];
};

export const NO_CONTACTS: Contacts = { verified: [], pending: null, codesSent: [] };

/** What stands there, with a mark to replace exactly that. */
export type KeptContacts = { readonly contacts: Contacts; readonly mark: string };

/**
 * Addresses and numbers of people: personal data, sealed with a key of their own that a key from outside wraps, as
 * that of a case is. Never in logs, metrics or cards of others.
 */
export interface ContactPoints {
  read(identity: Identity): Promise<KeptContacts>;
  /** @returns false when something else stands there by now: read and decide again */
  replace(identity: Identity, mark: string, contacts: Contacts): Promise<boolean>;
  /** Deletes everything that is kept of somebody. */
  forget(identity: Identity): Promise<void>;
  /**
   * Deletes everything that is kept of everybody else.
   *
   * @param known asked after it was seen of whom something is kept: who came in meanwhile loses nothing
   * @returns of how many something was deleted
   */
  forgetAllBut(known: () => Promise<readonly Identity[]>): Promise<number>;
}

/** For who only needs to know whether somebody can be reached: no address. */
export type ReachableBy = { readonly kanaal: Contactkanaal; readonly verifiedAt: number };
