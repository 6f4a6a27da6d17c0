import type { Spel } from '../../src/domain/oefening/oefening.ts';

/** Times of a story count from the case clock at the moment its case is sent. */
export type Tijden = {
  /** ISO instant, so many case minutes ago. */
  readonly geleden: (minuten: number) => string;
  /** ISO date, so many days ago. */
  readonly dag: (dagenGeleden: number) => string;
};

/**
 * A made-up case and what the partners answer. `antwoorden` goes by the beginning of the task's id: `deel-a`,
 * `inbreng:politie`, `vrijheid`, … What a form asks further is answered with its first choice when required, and
 * left open otherwise.
 */
export type Verhaal = Spel & {
  readonly id: string;
  /** After the story in the source, for whoever reads the code. */
  readonly titel: string;
  /** Case minutes after the start of the demo at which it comes in. */
  readonly na: number;
  readonly melding: (tijden: Tijden) => Readonly<Record<string, unknown>>;
};
