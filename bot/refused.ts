/** The request is turned down with this HTTP status. `code` is stable, for the log and the metrics. */
export class Refused extends Error {
  readonly statusCode: number;
  readonly code: string;

  constructor(statusCode: number, code: string) {
    super(code);
    this.name = 'Refused';
    this.statusCode = statusCode;
    this.code = code;
  }
}
