/** Kinds of task whose form is answered in one step, under the id of the kind itself. */
export const routetaken = [
  // Questions beside the main line, asked while the case is at the table (werkproces §2, §4).
  'drie-vragen',
  'vt-melding',
  'triage',
  'bekend',
  // Roads outside the table (werkproces §8).
  'spreekuur',
  'spreekuur-vragen',
  'zvh-agenda',
  'zvh-advies',
  'mda-veiligheid',
  'mda-plan',
  'overleg-zorg',
  'overleg-nodig',
  'overleg-vervolg',
  'actie',
] as const;
export type Routetaaksoort = (typeof routetaken)[number];

/** Whether a kind of task is one of {@link routetaken}. */
export function isRoutetaak(soort: string): soort is Routetaaksoort {
  return (routetaken as readonly string[]).includes(soort);
}
