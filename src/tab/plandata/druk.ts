import type { Plandatumregel } from '../../domain/afgeleid/views/locatiebeeld.ts';

/** How many plandata an OvJ has on one day; `wie` null: whoever has duty. */
export type Dagdruk = { readonly wie: string | null; readonly aantal: number };

/** The load of one day per OvJ, the fullest first; whoever has duty comes last. */
export function drukPerOfficier(regels: readonly Plandatumregel[]): readonly Dagdruk[] {
  const perWie = Map.groupBy(regels, ({ officier }) => officier);
  return [...perWie]
    .map(([wie, van]) => ({ wie, aantal: van.length }))
    .toSorted((a, b) => Number(a.wie === null) - Number(b.wie === null) || b.aantal - a.aantal);
}
