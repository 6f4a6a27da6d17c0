export type Operation = 'createThread' | 'createChat' | 'send' | 'update' | 'remove' | 'members';

/**
 * What goes wrong with one request. `accepted` says whether the message stands in Teams all the same: "accepted,
 * then 504" is the case that makes programs post twice.
 */
export type Fault =
  | {
      readonly kind: 'status';
      readonly status: number;
      /** `error.code` of the body; no body when absent. */
      readonly code?: string;
      readonly retryAfter?: string;
      readonly accepted?: boolean;
    }
  /** A good status, and a body without ids. */
  | { readonly kind: 'withoutId'; readonly status: 200 | 201 | 202 }
  /** The connection breaks before any answer. */
  | { readonly kind: 'reset'; readonly accepted?: boolean }
  /** No answer ever comes: the caller's own timeout must end it. */
  | { readonly kind: 'silent'; readonly accepted?: boolean }
  /** Answers well, after so many ms. */
  | { readonly kind: 'slow'; readonly ms: number };

/** Faults waiting for the next requests of each kind, first come first served. */
export class FaultProgram {
  readonly #waiting = new Map<Operation, Fault[]>();
  #otherwise: (operation: Operation) => Fault | null = () => null;

  /** What goes wrong with a request for which nothing waits. */
  otherwise(choose: (operation: Operation) => Fault | null): void {
    this.#otherwise = choose;
  }

  next(operation: Operation, ...faults: readonly Fault[]): void {
    this.#waiting.set(operation, [...(this.#waiting.get(operation) ?? []), ...faults]);
  }

  take(operation: Operation): Fault | null {
    return this.#waiting.get(operation)?.shift() ?? this.#otherwise(operation);
  }
}
