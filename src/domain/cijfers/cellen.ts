/** A sum that everybody who reads the figures can make: the whole is its parts together. */
export type Som = { readonly geheel: string; readonly delen: readonly string[] };

/** Cells with their counts; a cell that is not there is 0. */
export type Cellen = ReadonlyMap<string, number>;
