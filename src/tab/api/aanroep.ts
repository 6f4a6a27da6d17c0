import { neemVroeg } from '../vroeg/vragen.ts';

/** Adds who asks to a request; asked for each request, because tokens end. */
export type Bewijs = () => Promise<Readonly<Record<string, string>>>;

/** The server said no, or there is no server. `tekst` is Dutch, for who looks at the page. */
export class Mislukt extends Error {
  readonly status: number;
  readonly tekst: string;

  constructor(status: number, tekst: string) {
    super(`request ended with ${status}`);
    this.status = status;
    this.tekst = tekst;
  }
}

/** ms in which an answer begins. A phone that lost its range hears nothing for minutes, not even that it failed. */
const GEDULD = 30_000;
const GEEN_VERBINDING = 'Er is geen verbinding. Probeer het zo opnieuw.';
const ONBEKEND = 'Er ging iets mis. Probeer het zo opnieuw.';

async function tekstVan(antwoord: Response): Promise<string> {
  try {
    const probleem = (await antwoord.json()) as { readonly detail?: string; readonly title?: string };
    return probleem.detail ?? (probleem.title === undefined ? ONBEKEND : `${probleem.title}.`);
  } catch {
    return ONBEKEND;
  }
}

/** Whoever asked stopped it. */
function isAfgebroken(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}

/** Stops with `signal`, also while the answer is read, or when no answer began in time. */
function begrensd(signal: AbortSignal | null | undefined): {
  readonly signal: AbortSignal;
  /** From now on the time counts. */
  readonly begin: () => void;
  readonly teLaat: () => boolean;
  readonly isBegonnen: () => void;
} {
  const stop = new AbortController();
  let wekker: ReturnType<typeof setTimeout> | undefined;
  let teLaat = false;
  if (signal?.aborted === true) stop.abort();
  signal?.addEventListener('abort', () => stop.abort(), { once: true });
  return {
    signal: stop.signal,
    begin() {
      wekker = setTimeout(() => {
        teLaat = true;
        stop.abort();
      }, GEDULD);
    },
    teLaat: () => teLaat,
    isBegonnen: () => clearTimeout(wekker),
  };
}

/** Asks the program something. @throws Mislukt */
export async function vraag(pad: string, bewijs: Bewijs, opties: RequestInit = {}): Promise<Response> {
  const grens = begrensd(opties.signal);
  const { signal } = grens;
  let antwoord: Response;
  try {
    const headers = {
      ...(await bewijs()),
      ...(opties.body === undefined ? {} : { 'content-type': 'application/json' }),
    };
    // Signing in anew is up to a person, and may take longer.
    grens.begin();
    const vroeg = opties.body === undefined ? neemVroeg(pad, headers, signal) : undefined;
    antwoord = await (vroeg ?? fetch(`/api/v1/tab/${pad}`, { ...opties, headers, signal }));
  } catch (error) {
    if (error instanceof Mislukt || (isAfgebroken(error) && !grens.teLaat())) throw error;
    throw new Mislukt(0, GEEN_VERBINDING);
  } finally {
    grens.isBegonnen();
  }
  if (!antwoord.ok) throw new Mislukt(antwoord.status, await tekstVan(antwoord));
  return antwoord;
}

/** The same, read to the end. @throws Mislukt also when the answer broke off halfway */
async function gelezen<T>(
  pad: string,
  bewijs: Bewijs,
  opties: RequestInit,
  lezen: (antwoord: Response) => Promise<T>,
): Promise<T> {
  const antwoord = await vraag(pad, bewijs, opties);
  try {
    return await lezen(antwoord);
  } catch (error) {
    if (isAfgebroken(error)) throw error;
    throw new Mislukt(0, GEEN_VERBINDING);
  }
}

/**
 * Asks something and reads it as JSON. The server is our own: its answers have the types that it was built with.
 *
 * @throws Mislukt
 */
export async function lees<T>(pad: string, bewijs: Bewijs, opties: RequestInit = {}): Promise<T> {
  return gelezen(pad, bewijs, opties, async (antwoord) => (await antwoord.json()) as T);
}

/** Asks for a file. @throws Mislukt */
export async function haalBestand(pad: string, bewijs: Bewijs): Promise<Blob> {
  return gelezen(pad, bewijs, {}, async (antwoord) => antwoord.blob());
}
