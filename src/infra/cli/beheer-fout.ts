import { AFSLUITCODE } from './afsluitcodes.ts';

/** Something an operator can mend; the text is Dutch. */
export class BeheerFout extends Error {
  readonly code: number;

  /** @param code the exit code, when it is another than that of wrong input */
  constructor(melding: string, code: number = AFSLUITCODE.fout) {
    super(melding);
    this.name = 'BeheerFout';
    this.code = code;
  }
}
