/** How a command ends, for scripts; documented in docs/beheer/beheer-opdrachten.md. */
export const AFSLUITCODE = {
  /** Done, and all is well. */
  goed: 0,
  /** Input or settings are wrong, or what was looked at is not as it should be, or Redis went away half-way. */
  fout: 1,
  /** There is no such command. */
  onbekend: 2,
  /** Redis does not answer: nothing was looked at, and later it may work. */
  geenRedis: 3,
} as const;
