import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { paginawoorden } from '../woorden/pagina.ts';
import { Melding } from './melding.tsx';

type Laden<P> = () => Promise<ComponentType<P>>;

/** A view that is fetched when somebody first goes there, so that the board does not wait for it. */
export function lui<P extends object>(laden: Laden<P>): ComponentType<P> {
  let gehaald: ComponentType<P> | null = null;
  return function Lui(props: P) {
    const [Deel, zet] = useState<{ readonly deel: ComponentType<P> | null; readonly mislukt: boolean }>({
      deel: gehaald,
      mislukt: false,
    });
    useEffect(() => {
      if (gehaald !== null) return;
      laden().then(
        (deel) => {
          gehaald = deel;
          zet({ deel, mislukt: false });
        },
        // An upgrade took the file away: the page itself is asked anew.
        () => zet({ deel: null, mislukt: true }),
      );
    }, []);
    if (Deel.mislukt) return <Melding soort="waarschuwing">{paginawoorden.verouderd}</Melding>;
    return Deel.deel === null ? <p class="laadt">{paginawoorden.laadt}</p> : <Deel.deel {...props} />;
  };
}
