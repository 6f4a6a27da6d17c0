/** One field that was wrong: a path in the body and what is the matter with it, in Dutch. */
export type Fout = { readonly pad: string; readonly melding: string };

export type ProblemBody = {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly detail?: string;
  readonly fouten?: readonly Fout[];
};

export type ProblemOptions = {
  /** Dutch, for the person who reads the answer; the title of the status when absent. */
  readonly detail?: string;
  readonly fouten?: readonly Fout[];
  /** Seconds, becomes `Retry-After`. */
  readonly retryAfter?: number;
};

/** Throw it from a route: the server answers with `application/problem+json` (RFC 9457) in Dutch. */
export class Problem extends Error {
  readonly statusCode: number;
  readonly options: ProblemOptions;

  constructor(statusCode: number, options: ProblemOptions = {}) {
    super(`problem ${statusCode}`);
    this.name = 'Problem';
    this.statusCode = statusCode;
    this.options = options;
  }
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Het bericht klopt niet',
  401: 'Niet aangemeld',
  403: 'Dit mag niet',
  404: 'Niet gevonden',
  405: 'Dit kan hier niet',
  408: 'Het bericht kwam te langzaam binnen',
  409: 'Dit botst met wat er al is',
  413: 'Het bericht is te groot',
  414: 'Het adres is te lang',
  415: 'Dit soort bericht kennen wij niet',
  429: 'Te veel berichten',
  431: 'De kopregels zijn te lang',
  500: 'Er ging iets mis',
  503: 'Nu niet bereikbaar',
};

/** The body of a problem. Statuses without a title of their own take the one of their class. */
export function problemBody(status: number, options: ProblemOptions): ProblemBody {
  const title = TITLES[status] ?? TITLES[status < 500 ? 400 : 500] ?? '';
  return {
    type: 'about:blank',
    title,
    status,
    ...(options.detail === undefined ? {} : { detail: options.detail }),
    ...(options.fouten === undefined ? {} : { fouten: options.fouten }),
  };
}
