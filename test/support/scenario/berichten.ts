import { expect } from 'vitest';
import type { Tijdstip } from '../../../src/domain/termijnen/tijdstip.ts';
import { inAmsterdam } from '../../../src/domain/termijnen/tijdstip.ts';
import { textsOf } from './kaart.ts';
import type { Standing } from './teams.ts';

type Line = { readonly line: string; readonly at: string };

/**
 * Every new message, as one line: who gets it and what it is about. Messages that no test step named are an error:
 * {@link Berichten.expectAll} compares all that came since the last time, {@link Berichten.expectNoMore} at the end.
 */
export class Berichten {
  #new: Line[] = [];
  readonly #who: (conversationId: string) => string;
  readonly #now: () => Tijdstip;

  constructor(who: (conversationId: string) => string, now: () => Tijdstip) {
    this.#who = who;
    this.#now = now;
  }

  note(standing: Standing): void {
    const { hour, minute } = inAmsterdam(this.#now());
    const at = `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
    this.#new.push({ line: `${this.#who(standing.conversationId)}: ${about(standing)}`, at });
  }

  /** All messages since the last look, in no particular order. */
  expectAll(expected: readonly string[]): void {
    const came = this.#new.map(({ line }) => line).toSorted();
    this.#new = [];
    expect(came).toEqual([...expected].toSorted());
  }

  /** The same with the time on the case clock in front: for reminders. */
  expectTimed(expected: readonly string[]): void {
    const came = this.#new.map(({ line, at }) => `${at} ${line}`).toSorted();
    this.#new = [];
    expect(came).toEqual([...expected].toSorted());
  }

  /** What came since the last look is named by these patterns; every pattern names something. */
  expectLike(...patterns: readonly RegExp[]): void {
    const came = this.#new.map(({ line }) => line);
    this.#new = [];
    expect(came.filter((line) => !patterns.some((pattern) => pattern.test(line)))).toEqual([]);
    expect(patterns.filter((pattern) => !came.some((line) => pattern.test(line))).map(String)).toEqual([]);
  }

  /** Nobody heard anything that the test did not name. */
  expectNoMore(): void {
    this.expectAll([]);
  }
}

/** Task of a preview without number, mark of practice and clock; for the rest the first words of the card. */
function about({ message }: Standing): string {
  const [first = '', ...rest] = message.summary.split(' · ').filter((part) => part !== 'Oefening');
  const texts = textsOf(message.card);
  const double = texts.some((line) => line.startsWith('Mogelijk dubbel')) ? ' (mogelijk dubbel)' : '';
  const [task = first] = rest;
  if (task === 'Nieuws in de zaak')
    return (texts.find((line) => !line.startsWith('Mogelijk')) ?? '') + double;
  if (task.startsWith('Let op')) {
    const alarm = texts.find((line) => line.endsWith('.')) ?? '';
    return `let op, ${alarm.split('. ')[0] ?? ''}${double}`;
  }
  return task + double;
}
