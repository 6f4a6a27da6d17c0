/** Another case that this one names: linked at the table, or the same case at another location. */
export type Koppeling = {
  readonly zaakId: string;
  readonly nummer: string;
  /** The case was moved there or came from there; absent: somebody linked it. */
  readonly verplaatsing?: true;
};

/** Whether somebody linked it, so that it can have been a mistake. */
export function isLosTeMaken({ verplaatsing }: Koppeling): boolean {
  return verplaatsing === undefined;
}
