import { useEffect, useRef, useState } from 'preact/hooks';
import type { Agendastand } from '../../app/tab/bericht.ts';
import type { Bewijs } from '../api/aanroep.ts';
import { lees, Mislukt } from '../api/aanroep.ts';
import { leesTot } from '../api/lees-tot.ts';
import { Melding } from '../delen/melding.tsx';
import { moment } from '../tijd.ts';
import { agendawoorden } from '../woorden/agenda.ts';

type Props = { readonly bewijs: Bewijs; readonly locatie: string; readonly nu: () => number };

/** Own plandata in one's own calendar: an address that is shown once, and can be withdrawn. */
export function Agenda({ bewijs, locatie, nu }: Props) {
  const [stand, zetStand] = useState<Agendastand | null>(null);
  const [adres, zetAdres] = useState<string | null>(null);
  const [fout, zetFout] = useState<string | null>(null);
  const veld = useRef<HTMLInputElement>(null);
  const knop = useRef<HTMLButtonElement>(null);
  const plek = `agenda?locatie=${encodeURIComponent(locatie)}`;
  const vraag = async (doe: () => Promise<void>): Promise<void> => {
    zetFout(null);
    try {
      await doe();
    } catch (error) {
      if (!(error instanceof Mislukt)) throw error;
      zetFout(error.tekst);
    }
  };
  useEffect(
    () =>
      leesTot<Agendastand>(plek, bewijs, (gelezen) => {
        zetFout(typeof gelezen === 'string' ? gelezen : null);
        if (typeof gelezen === 'object') zetStand(gelezen);
      }),
    [plek, bewijs],
  );
  useEffect(() => veld.current?.select(), [adres]);
  const maak = (): Promise<void> =>
    vraag(async () => {
      const opties = { method: 'POST', body: JSON.stringify({ locatie }) };
      const { adres: pad } = await lees<{ readonly adres: string }>('agenda', bewijs, opties);
      zetAdres(new URL(pad, location.href).href);
      zetStand({ sinds: nu() });
    });
  const trekIn = (): Promise<void> =>
    vraag(async () => {
      zetStand(await lees<Agendastand>(plek, bewijs, { method: 'DELETE' }));
      zetAdres(null);
      // The button that was pressed goes with the address.
      knop.current?.focus();
    });
  const heeft = stand?.sinds ?? null;
  return (
    <details class="agenda">
      <summary>{agendawoorden.titel}</summary>
      <p>{agendawoorden.uitleg}</p>
      {fout !== null && <Melding soort="waarschuwing">{fout}</Melding>}
      {adres !== null && (
        <label class="veld">
          <span>{agendawoorden.adres}</span>
          <input ref={veld} readOnly value={adres} onFocus={(event) => event.currentTarget.select()} />
          <span>{agendawoorden.eenmalig}</span>
        </label>
      )}
      {adres === null && heeft !== null && (
        <p class="stil">
          {agendawoorden.sinds} {moment(heeft, nu())}.
        </p>
      )}
      <div class="knoppen">
        <button ref={knop} type="button" class="knop" onClick={() => void maak()}>
          {heeft === null ? agendawoorden.maak : agendawoorden.vernieuw}
        </button>
        {heeft !== null && (
          <button type="button" class="knop knop-stil" onClick={() => void trekIn()}>
            {agendawoorden.trekIn}
          </button>
        )}
      </div>
    </details>
  );
}
