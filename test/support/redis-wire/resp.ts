const CRLF = '\r\n';

/**
 * Where a RESP2 value ends.
 *
 * @returns null while part of it is still to come
 * @throws RangeError for what is no RESP2: then a test watches the wrong wire
 */
function endOf(bytes: Buffer, at: number): number | null {
  const line = bytes.indexOf(CRLF, at, 'latin1');
  if (line < 0) return null;
  const kind = String.fromCharCode(bytes[at] ?? 0);
  const next = line + CRLF.length;
  const size = Number(bytes.toString('latin1', at + 1, line));
  switch (kind) {
    case '+':
    case '-':
    case ':':
      return next;
    case '$': {
      const end = size < 0 ? next : next + size + CRLF.length;
      return end <= bytes.length ? end : null;
    }
    case '*': {
      let end: number | null = next;
      for (let part = 0; part < size && end !== null; part += 1) {
        end = end < bytes.length ? endOf(bytes, end) : null;
      }
      return end;
    }
    default:
      throw new RangeError(`no RESP2: ${kind}`);
  }
}

/** The words of a command, as clients send them: a list of texts. */
export function wordsOf(frame: Buffer): readonly Buffer[] {
  const words: Buffer[] = [];
  let at = frame.indexOf(CRLF, 0, 'latin1') + CRLF.length;
  while (at < frame.length) {
    const line = frame.indexOf(CRLF, at, 'latin1');
    const size = Number(frame.toString('latin1', at + 1, line));
    const from = line + CRLF.length;
    words.push(frame.subarray(from, from + size));
    at = from + size + CRLF.length;
  }
  return words;
}

/** Cuts a stream of bytes into whole values, whatever the pieces it comes in. */
export class Frames {
  #rest: Buffer = Buffer.alloc(0);

  *push(chunk: Buffer): Generator<Buffer> {
    this.#rest = this.#rest.length === 0 ? chunk : Buffer.concat([this.#rest, chunk]);
    for (let end = endOf(this.#rest, 0); end !== null; end = endOf(this.#rest, 0)) {
      const frame = this.#rest.subarray(0, end);
      this.#rest = this.#rest.subarray(end);
      yield frame;
    }
  }
}
