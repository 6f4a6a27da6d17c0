import { useEffect, useReducer, useState } from 'preact/hooks';

/** Draws again whenever the model says that something changed, at most once per frame. */
export function useModel(luister: (veranderd: () => void) => () => void): void {
  const [, teken] = useReducer<number, void>((keer) => keer + 1, 0);
  useEffect(() => {
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
  const [adres, zet] = useState(location.hash.slice(1));
  useEffect(() => {
    const kijk = (): void => zet(location.hash.slice(1));
    addEventListener('hashchange', kijk);
    return () => removeEventListener('hashchange', kijk);
  }, []);
  return adres;
}

/** Draws again every so many ms. */
export function useTik(ms: number): void {
  const [, teken] = useReducer<number, void>((keer) => keer + 1, 0);
  useEffect(() => {
    const wekker = setInterval(() => teken(), ms);
    return () => clearInterval(wekker);
  }, [ms]);
}

/** Goes to the page of a case, without a step back to the link that led here. */
export function naarZaak(nummer: string): void {
  location.replace(`#/zaak/${nummer}`);
}
