/** What one trial found. */
export type Uitkomst = {
  readonly cijfers: Readonly<Record<string, number | string>>;
  readonly fouten: readonly string[];
};
