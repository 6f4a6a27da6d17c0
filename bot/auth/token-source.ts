/** Where outbound calls get their bearer token. */
export type TokenSource = {
  /** @returns null when authentication is off (demo); rejects when the token service gives none. */
  get(): Promise<string | null>;
  /** The service refused the token: fetch a new one next time. */
  forget(): void;
};

export const noToken: TokenSource = {
  get: async () => null,
  forget: () => undefined,
};
