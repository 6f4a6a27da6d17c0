import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';
import { adresVan } from './adres.ts';
import { inRust } from './rust.ts';

/** Draws again whenever the model says that something changed, at most once per frame. */
export function useModel(luister: (veranderd: () => void) => () => void): void {
  const [, teken] = useReducer<number, void>((keer) => keer + 1, 0);
  // Before anything else happens: what came between drawing and listening would be missed.
  useLayoutEffect(() => {
    let gepland = 0;
    const stop = luister(() => {
      gepland ||= requestAnimationFrame(() => {
        gepland = 0;
        teken();
      });
    });
    return () => {
      cancelAnimationFrame(gepland);
      stop();
    };
  }, [luister]);
}

/** The part of the address after `#`, and how it changes. */
export function useAdres(): string {
  const [adres, zet] = useState(() => adresVan(location));
  useEffect(() => {
    const kijk = (): void => zet(adresVan(location));
    addEventListener('hashchange', kijk);
    return () => removeEventListener('hashchange', kijk);
  }, []);
  return adres;
}

/** Draws again every so many ms. @returns how often that happened */
export function useTik(ms: number): number {
  const [keer, teken] = useReducer<number, void>((vorige) => vorige + 1, 0);
  useEffect(() => {
    const wekker = setInterval(() => teken(), ms);
    return () => clearInterval(wekker);
  }, [ms]);
  return keer;
}

const seconde = new Set<() => void>();
let wekker: ReturnType<typeof setInterval> | undefined;

/** One clock for all that counts down: five hundred of their own would draw at five hundred moments. */
function elkeSeconde(kijk: () => void): () => void {
  seconde.add(kijk);
  wekker ??= setInterval(() => {
    for (const een of seconde) een();
  }, 1_000);
  return () => {
    seconde.delete(kijk);
    if (seconde.size > 0) return;
    clearInterval(wekker);
    wekker = undefined;
  };
}

/**
 * Keeps an element up to date by the second, without drawing what is around it: on a full board hundreds of clocks
 * turn over at once.
 */
export function useElkeSeconde<E extends Element>(schrijf: (element: E) => void): RefObject<E | null> {
  const element = useRef<E>(null);
  const laatste = useRef(schrijf);
  laatste.current = schrijf;
  useEffect(
    () =>
      elkeSeconde(() => {
        if (element.current !== null) laatste.current(element.current);
      }),
    [],
  );
  return element;
}

/** How many of so many rows are drawn: a screenful at once, the rest a few at a time while nothing else is to do. */
export function useAanvullen(totaal: number, eerst: number, perKeer: number): number {
  const [aantal, zet] = useState(eerst);
  useEffect(
    () => (aantal < totaal ? inRust(() => zet(aantal + perKeer)) : undefined),
    [aantal, totaal, perKeer],
  );
  return aantal;
}

/** Goes to the page of a case, without a step back to the link that led here. */
export function naarZaak(nummer: string): void {
  location.replace(`#/zaak/${nummer}`);
}
