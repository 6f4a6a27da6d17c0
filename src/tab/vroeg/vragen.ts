/** A question that was asked before there was anybody to read the answer. */
type Vroeg = {
  readonly pad: string;
  readonly authorization: string | undefined;
  readonly antwoord: Promise<Response>;
  readonly stop: AbortController;
};

type Kop = Readonly<Record<string, string>>;

// What runs in the page itself and the script that comes after it share nothing but the window.
declare global {
  var negenuurVroeg: Vroeg[] | undefined;
}

/** The same answer with its first part read: the browser does that while the script is still on its way. */
async function metBegin(antwoord: Response): Promise<Response> {
  const lezer = antwoord.body?.getReader();
  if (lezer === undefined) return antwoord;
  let eerst: ReturnType<typeof lezer.read> | null = lezer.read();
  await eerst;
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(over) {
      const { done, value } = await (eerst ?? lezer.read());
      eerst = null;
      if (done) over.close();
      else over.enqueue(value);
    },
    cancel: (reden) => lezer.cancel(reden),
  });
  return new Response(body, antwoord);
}

/** Asks already what the page is going to ask. */
export function vraagVast(pad: string, kop: Kop): void {
  const stop = new AbortController();
  const antwoord = fetch(`/api/v1/tab/${pad}`, { headers: kop, signal: stop.signal }).then(metBegin);
  // Whoever takes it hears that it failed; until then nobody need know.
  antwoord.catch(() => undefined);
  globalThis.negenuurVroeg ??= [];
  globalThis.negenuurVroeg.push({ pad, authorization: kop['authorization'], antwoord, stop });
}

/** The answer to the same question of the same person, once; undefined: it was not asked yet. */
export function neemVroeg(pad: string, kop: Kop, signal?: AbortSignal | null): Promise<Response> | undefined {
  const wacht = globalThis.negenuurVroeg ?? [];
  const plek = wacht.findIndex((een) => een.pad === pad && een.authorization === kop['authorization']);
  const [gevonden] = plek === -1 ? [] : wacht.splice(plek, 1);
  signal?.addEventListener('abort', () => gevonden?.stop.abort(), { once: true });
  return gevonden?.antwoord;
}

/** Ends what nobody asked for after all: a line that stays open counts as a board. */
export function laatVroeg(): void {
  for (const { stop } of globalThis.negenuurVroeg?.splice(0) ?? []) stop.abort();
}
