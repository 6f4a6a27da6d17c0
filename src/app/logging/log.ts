/**
 * What the shell needs of a logger (pino fits). Messages are static; facts stand beside them.
 * Never content: no text of a case, no names, no bodies (invariant 6).
 */
export type Log = {
  info(facts: object, message: string): void;
  warn(facts: object, message: string): void;
  error(facts: object, message: string): void;
};
