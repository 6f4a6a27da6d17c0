import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Bewijs } from '../api/aanroep.ts';
import { lees } from '../api/aanroep.ts';
import { OPNIEUW_NA, waarom } from '../api/lees-tot.ts';
import { paginawoorden } from '../woorden/pagina.ts';
import { Melding } from './melding.tsx';

/** ms between two questions because of `sleutel`: a busy morning changes the board many times a second. */
const NIET_VAKER = 1_000;

/**
 * What the server says to a question, asked anew when `sleutel` changes. Text: why not. One question at a time, so an
 * answer never comes after a newer one. Without a connection it is asked again.
 */
export function useGelezen<T extends object>(
  pad: string,
  bewijs: Bewijs,
  sleutel: unknown,
): { readonly beeld: T | string | null; readonly herlees: () => void } {
  const [beeld, zet] = useState<T | string | null>(null);
  const later = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const vraag = useRef({ bezig: false, nogEens: false, laatst: Number.NEGATIVE_INFINITY });
  const herlees = useCallback(() => {
    if (vraag.current.bezig) {
      vraag.current.nogEens = true;
      return;
    }
    clearTimeout(later.current);
    vraag.current = { bezig: true, nogEens: false, laatst: performance.now() };
    void lees<T>(pad, bewijs)
      .then(zet, (error: unknown) => {
        const { tekst, klaar } = waarom(error);
        if (!klaar) later.current = setTimeout(herlees, OPNIEUW_NA);
        zet((vorige) => (vorige !== null && typeof vorige === 'object' ? vorige : tekst));
      })
      .finally(() => {
        vraag.current.bezig = false;
        if (vraag.current.nogEens) herlees();
      });
  }, [pad, bewijs]);
  useEffect(() => () => clearTimeout(later.current), [herlees]);
  useEffect(() => {
    const over = vraag.current.laatst + NIET_VAKER - performance.now();
    const wekker = setTimeout(herlees, Math.max(0, over));
    return () => clearTimeout(wekker);
  }, [herlees, sleutel]);
  return { beeld, herlees };
}

type Props<T> = { readonly beeld: T | string | null; readonly children: (beeld: T) => ComponentChildren };

/** What was read, or that it is being read, or why it cannot be. */
export function Gelezen<T extends object>({ beeld, children }: Props<T>) {
  if (beeld === null) return <p>{paginawoorden.laadt}</p>;
  if (typeof beeld === 'string') return <Melding soort="waarschuwing">{beeld}</Melding>;
  return <>{children(beeld)}</>;
}
