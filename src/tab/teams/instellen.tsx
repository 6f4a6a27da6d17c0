import { useEffect, useState } from 'preact/hooks';
import type { Ik } from '../../app/tab/bericht.ts';
import type { Bewijs } from '../api/aanroep.ts';
import { leesTot } from '../api/lees-tot.ts';
import { Melding } from '../delen/melding.tsx';
import { instelwoorden } from '../woorden/instellen.ts';
import type { TeamsHost } from './host.ts';

type Props = { readonly bewijs: Bewijs; readonly host: TeamsHost };

/** Which location a channel tab shows. */
export function Instellen({ bewijs, host }: Props) {
  const [ik, zetIk] = useState<Ik | string | null>(null);
  const [gekozen, kies] = useState('');
  useEffect(
    () =>
      leesTot<Ik>('ik', bewijs, (gelezen) => {
        zetIk(gelezen);
        if (typeof gelezen === 'object') kies(gelezen.locaties[0]?.id ?? '');
      }),
    [bewijs],
  );
  const locatie = typeof ik === 'object' ? ik?.locaties.find(({ id }) => id === gekozen) : undefined;
  useEffect(() => {
    if (locatie === undefined) return;
    const adres = new URL('/tab/', location.href);
    adres.searchParams.set('locatie', locatie.id);
    host.bewaar({
      id: `bord-${locatie.id}`,
      naam: `${instelwoorden.tabnaam} ${locatie.naam}`,
      adres: adres.href,
    });
  }, [host, locatie]);
  if (ik === null) return <p class="laadt">{instelwoorden.laadt}</p>;
  if (typeof ik === 'string') return <Melding soort="waarschuwing">{ik}</Melding>;
  return (
    <main>
      <h1>{instelwoorden.titel}</h1>
      <p>{instelwoorden.uitleg}</p>
      <label class="veld">
        <span>{instelwoorden.locatie}</span>
        <select value={gekozen} onChange={(event) => kies(event.currentTarget.value)}>
          {ik.locaties.map(({ id, naam }) => (
            <option key={id} value={id}>
              {naam}
            </option>
          ))}
        </select>
      </label>
    </main>
  );
}
