import type { CijferId } from '../cijfer-id.ts';

/** One part of a figure: what is counted in it. */
export type Deel = { readonly id: string; readonly label: string };

/** The headings under which the figures stand. */
export const groepen = [
  { id: 'instroom', titel: 'Zaken' },
  { id: 'bekend', titel: 'Bekend bij Veilig Thuis' },
  { id: 'deel-a', titel: 'Veiligheidsbeoordeling deel A' },
  { id: 'vrijheid', titel: 'Besluit vrijheid' },
  { id: 'slachtoffer', titel: 'Slachtoffer geïnformeerd' },
  { id: 'plandata', titel: 'Plandata' },
  { id: 'keten', titel: 'Samenwerking in de keten' },
  { id: 'vangrails', titel: 'Vangrails' },
] as const;
export type GroepId = (typeof groepen)[number]['id'];

/** One figure as data: what it counts, in which parts, and where the wish for it stands. */
export type Cijferdefinitie = {
  readonly id: CijferId;
  readonly groep: GroepId;
  readonly titel: string;
  /** What counts, in one or two sentences. */
  readonly definitie: string;
  /** What is counted: "zaken", "vragen", … */
  readonly eenheid: string;
  /** In their order; `open`: named by what was seen (months, weeks). */
  readonly delen: readonly Deel[] | 'open';
  /** Parts that never happened are left out: there are many. */
  readonly alleenGezien?: boolean;
  /** The percentage: parts above and below the line. The parts above are among those below. */
  readonly aandeel?: {
    readonly wat: string;
    readonly teller: readonly string[];
    readonly noemer: readonly string[];
  };
  /** Has a median and a 90th percentile. */
  readonly tijd?: boolean;
  readonly bron: string;
};

/** Parts from pairs of id and label. */
export function delen(...paren: readonly (readonly [id: string, label: string])[]): readonly Deel[] {
  return paren.map(([id, label]) => ({ id, label }));
}
