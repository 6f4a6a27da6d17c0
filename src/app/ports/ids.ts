/** Randomness comes in as an argument (design §7): the shell's source of unguessable ids. */
export interface Ids {
  /** 128 random bits, URL-safe. */
  token(): string;
}
