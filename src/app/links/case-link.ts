/** Address of the page of a case, by its id; null: there is no page to go to. */
export type CaseLink = (zaakId: string) => string | null;
