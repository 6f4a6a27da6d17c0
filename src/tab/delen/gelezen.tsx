import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Bewijs } from '../api/aanroep.ts';
import { lees, Mislukt } from '../api/aanroep.ts';
import { paginawoorden } from '../woorden/pagina.ts';
import { Melding } from './melding.tsx';

/** What the server says to a question, asked anew whenever `sleutel` changes. Text: why not. */
export function useGelezen<T extends object>(
  pad: string,
  bewijs: Bewijs,
  sleutel: unknown,
): { readonly beeld: T | string | null; readonly herlees: () => void } {
  const [beeld, zet] = useState<T | string | null>(null);
  const herlees = useCallback(() => {
    lees<T>(pad, bewijs).then(zet, (error: unknown) => {
      if (!(error instanceof Mislukt)) throw error;
      zet((vorige) => (vorige !== null && typeof vorige === 'object' ? vorige : error.tekst));
    });
  }, [pad, bewijs]);
  useEffect(herlees, [herlees, sleutel]);
  return { beeld, herlees };
}

type Props<T> = { readonly beeld: T | string | null; readonly children: (beeld: T) => ComponentChildren };

/** What was read, or that it is being read, or why it cannot be. */
export function Gelezen<T extends object>({ beeld, children }: Props<T>) {
  if (beeld === null) return <p>{paginawoorden.laadt}</p>;
  if (typeof beeld === 'string') return <Melding soort="waarschuwing">{beeld}</Melding>;
  return <>{children(beeld)}</>;
}
