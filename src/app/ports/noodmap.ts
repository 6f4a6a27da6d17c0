/** Where the emergency list of each location stands, to be read without this program. */
export interface Noodmap {
  /**
   * Puts both forms of the list in place of the last ones; until the new one is whole the old one stays.
   *
   * @throws Error when it could not be written; then the old one is still there
   */
  write(locatie: string, lijst: { readonly html: string; readonly tekst: string }): Promise<void>;
}
