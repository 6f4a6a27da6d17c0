/** Something an operator can mend; the text is Dutch. */
export class BeheerFout extends Error {
  constructor(melding: string) {
    super(melding);
    this.name = 'BeheerFout';
  }
}
