/** What is wrapped with one key from outside. */
export type KeyUse = {
  /** Name of the key as ENCRYPTION_KEYS has it. */
  readonly kek: string;
  readonly zaken: number;
  readonly locaties: number;
  readonly contacten: number;
  /** The secret of the installation, from which the names of global keys come. */
  readonly geheim: boolean;
};

export type Rewrapped = {
  /** Got another wrapping now. */
  readonly gewisseld: number;
  /** Had it already. */
  readonly was: number;
  /** Names of keys that were not given, with how much they keep closed. */
  readonly gesloten: Readonly<Record<string, number>>;
};

/** Rotation of the keys from outside: data keys get another wrapping, ciphertexts never change (design §3). */
export interface KeyCare {
  /** How much each key from outside wraps. */
  uses(): Promise<readonly KeyUse[]>;
  /** How many running programs could not read what the first key wraps. */
  lacking(): Promise<number>;
  /** Wraps everything with the first key. May be stopped and run again at any moment, with programs at work. */
  rewrap(): Promise<Rewrapped>;
  /** Tells which keys this program has, for a few minutes. */
  announce(): Promise<void>;
  /** This program ends. */
  leave(): Promise<void>;
}
