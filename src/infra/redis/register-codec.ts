import type { KeyObject } from 'node:crypto';
import { createHmac } from 'node:crypto';
import type { RegisterEntry, RegisterPosition } from '../../app/ports/register.ts';
import type { Position } from '../../app/ports/store.ts';
import { shortId, streamOf } from './keys.ts';

/** Bytes of the chain head that stand behind each entry: they tell which entry is the first wrong one. */
const MARK_BYTES = 8;

/** An entry as it lies in Redis, without its mark: short, since there is one for every case. */
function write(entry: RegisterEntry): string {
  switch (entry.soort) {
    case 'gemaakt':
      return `m|${shortId(entry.stream)}|${place(entry.at)}`;
    case 'bestond':
      return `b|${shortId(entry.stream)}|${place(entry.at)}`;
    case 'anker':
      return `a|${entry.op}|${entry.hash}`;
    case 'gewist':
      return `w|${shortId(entry.stream)}|${place(entry.at)}|${entry.op}|${entry.dagen}`;
    case 'berichten-weg':
      return `l|${shortId(entry.stream)}|${entry.geleegd}|${entry.mislukt}|${entry.op}|${entry.verwijderd}`;
  }
}

function place({ version, head }: Position): string {
  return `${version}|${Buffer.from(head, 'hex').toString('base64url')}`;
}

/** @throws TypeError when it is not what {@link write} wrote */
function read(locatie: string, text: string): RegisterEntry {
  const [kind = '', ...fields] = text.split('|');
  const field = (at: number): string => {
    const value = fields[at];
    if (value === undefined) throw new TypeError('an entry of the register lacks a field');
    return value;
  };
  const number = (at: number): number => {
    const value = Number(field(at));
    if (!Number.isSafeInteger(value)) throw new TypeError('an entry of the register has no number');
    return value;
  };
  const stream = (): RegisterEntry & { soort: 'gemaakt' } => ({
    soort: 'gemaakt',
    stream: streamOf(locatie, field(0)),
    at: { version: number(1), head: Buffer.from(field(2), 'base64url').toString('hex') },
  });
  switch (kind) {
    case 'm':
      return stream();
    case 'b':
      return { ...stream(), soort: 'bestond' };
    case 'a':
      return { soort: 'anker', op: number(0), hash: field(1) };
    case 'w':
      return { ...stream(), soort: 'gewist', op: number(3), dagen: number(4) };
    case 'l':
      return {
        soort: 'berichten-weg',
        stream: streamOf(locatie, field(0)),
        geleegd: number(1),
        mislukt: number(2),
        op: number(3),
        // Entries from before messages could be taken away end here.
        verwijderd: fields[4] === undefined ? 0 : number(4),
      };
    default:
      throw new TypeError('unknown kind of entry in the register');
  }
}

/** The keyed chain of the register: who has Redis and not the keys can neither add nor change an entry. */
export class RegisterChain {
  readonly #key: KeyObject;
  readonly #locatie: string;

  constructor(key: KeyObject, locatie: string) {
    this.#key = key;
    this.#locatie = locatie;
  }

  /** What is to be written for an entry behind `at`, and the place it leads to. */
  add(at: RegisterPosition, entry: RegisterEntry): { readonly text: string; readonly at: RegisterPosition } {
    const body = write(entry);
    const head = this.#next(at, body);
    return { text: `${body}|${mark(head)}`, at: { count: at.count + 1, head: head.toString('hex') } };
  }

  /** Reads what stands behind `at`. @returns null when it is not what was written there */
  take(
    at: RegisterPosition,
    text: string,
  ): { readonly entry: RegisterEntry; readonly at: RegisterPosition } | null {
    const bar = text.lastIndexOf('|');
    const body = text.slice(0, bar);
    const head = this.#next(at, body);
    if (bar < 0 || text.slice(bar + 1) !== mark(head)) return null;
    return { entry: read(this.#locatie, body), at: { count: at.count + 1, head: head.toString('hex') } };
  }

  #next(at: RegisterPosition, body: string): Buffer {
    return createHmac('sha256', this.#key)
      .update(`${this.#locatie} ${at.count} `)
      .update(Buffer.from(at.head, 'hex'))
      .update(body)
      .digest();
  }
}

function mark(head: Buffer): string {
  return head.subarray(0, MARK_BYTES).toString('base64url');
}

/** A place as it lies in Redis; empty for the start. */
export function writePlace({ count, head }: RegisterPosition): string {
  return count === 0 ? '' : `${count}:${head}`;
}
