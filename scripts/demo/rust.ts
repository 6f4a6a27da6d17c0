import { setTimeout as sleep } from 'node:timers/promises';

/** How long it must be quiet, and how long is waited for that at most; both in ms. */
export type Rust = { readonly stil: number; readonly hoogstens: number };

/** A new case moves every card in the channel down: it waits while somebody is busy with one. */
export const RUST_VOOR_ZAAK: Rust = { stil: 45_000, hoogstens: 180_000 };
/** An answer of a colleague draws all cards anew; whoever fills one in is given a little time. */
export const RUST_VOOR_ANTWOORD: Rust = { stil: 12_000, hoogstens: 40_000 };

/** ms; the longest that is slept before looking again. */
const KIJK = 1_000;

/**
 * Waits until the person at the keyboard pressed or typed nothing for a while. Opening a form is a press too, so
 * this covers the time in which it is filled in.
 *
 * @param laatste when the person did something last, epoch ms; null: never
 * @param nu the clock on the wall, epoch ms: people read at their own speed, whatever the case clock does
 */
export async function wachtOpRust(
  { stil, hoogstens }: Rust,
  laatste: () => number | null,
  signal: AbortSignal,
  nu: () => number = Date.now,
): Promise<void> {
  const tot = nu() + hoogstens;
  for (;;) {
    const bezig = laatste();
    const nogStil = bezig === null ? 0 : bezig + stil - nu();
    const wacht = Math.min(nogStil, tot - nu(), KIJK);
    if (wacht <= 0) return;
    await sleep(wacht, undefined, { signal });
  }
}
