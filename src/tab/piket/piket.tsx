import { useEffect, useMemo } from 'preact/hooks';
import { rolnaam } from '../../../cards/teksten/rollen.ts';
import type { EigenLocatie } from '../../app/tab/bericht.ts';
import type { Piketscherm } from '../../domain/afgeleid/views/locatiebeeld.ts';
import type { Bewijs } from '../api/aanroep.ts';
import { Gelezen, useGelezen } from '../delen/gelezen.tsx';
import { Kaartvak } from '../kaart/kaartvak.tsx';
import { dagTijd } from '../tijd.ts';
import { piketwoorden } from '../woorden/overig.ts';

type Props = { readonly bewijs: Bewijs; readonly locatie: EigenLocatie };

function Nu({ beeld }: { readonly beeld: Piketscherm }) {
  return (
    <table class="piketnu">
      <thead>
        <tr>
          <th scope="col">{piketwoorden.dienst}</th>
          <th scope="col">{piketwoorden.wie}</th>
          <th scope="col">{piketwoorden.tot}</th>
        </tr>
      </thead>
      <tbody>
        {beeld.diensten.map(({ rol, organisatie, wie, overgenomen, tot }) => (
          <tr key={`${rol}${organisatie ?? ''}`} class={wie.length === 0 ? 'gat' : ''}>
            <th scope="row">{rolnaam(rol, organisatie)}</th>
            <td>
              {wie.length === 0 ? <strong>{piketwoorden.niemand}</strong> : wie.join(', ')}
              {overgenomen && <span class="merk">{piketwoorden.overgenomen}</span>}
            </td>
            <td>{tot === null ? '–' : dagTijd(tot, beeld.peil)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Komend({ beeld }: { readonly beeld: Piketscherm }) {
  if (beeld.komend.length === 0) return <p>{piketwoorden.geenRooster}</p>;
  return (
    <>
      {beeld.komend.map(({ rol, organisatie, delen }) => (
        <section key={`${rol}${organisatie ?? ''}`}>
          <h4>{rolnaam(rol, organisatie)}</h4>
          <ol class="piketdelen">
            {delen.map(({ van, tot, wie }) => (
              <li key={van} class={wie.length === 0 ? 'gat' : ''}>
                <span class="stil">
                  {dagTijd(van, beeld.peil)} – {dagTijd(tot, beeld.peil)}
                </span>{' '}
                {wie.length === 0 ? <strong>{piketwoorden.niemand}</strong> : wie.join(', ')}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** Who has duty now and in the days to come, where nobody has, and taking over. */
export function Piket({ bewijs, locatie }: Props) {
  const { beeld, herlees } = useGelezen<Piketscherm>(
    `piket?locatie=${encodeURIComponent(locatie.id)}`,
    bewijs,
    locatie.id,
  );
  useEffect(() => {
    document.title = `${piketwoorden.titel} ${locatie.naam} · Negenuur`;
  }, [locatie.naam]);
  const kaarten = useMemo(
    () =>
      ['piket', 'rooster'].map((naam) => ({
        kaart: `kaart?naam=${naam}&locatie=${encodeURIComponent(locatie.id)}`,
      })),
    [locatie.id],
  );
  return (
    <section class="piket">
      <h2>
        {piketwoorden.titel} {locatie.naam}
      </h2>
      <Gelezen beeld={beeld}>
        {(alles) => (
          <div class="piketkolommen">
            <section>
              <h3>{piketwoorden.nu}</h3>
              <Nu beeld={alles} />
              <h3>{piketwoorden.gaten}</h3>
              {alles.gaten.length === 0 ? (
                <p>{piketwoorden.geenGaten}</p>
              ) : (
                <ul class="piketdelen">
                  {alles.gaten.map(({ rol, organisatie, van, tot }) => (
                    <li key={`${rol}${organisatie ?? ''}${van}`} class="gat">
                      <strong>{rolnaam(rol, organisatie)}</strong> {dagTijd(van, alles.peil)} –{' '}
                      {dagTijd(tot, alles.peil)}
                    </li>
                  ))}
                </ul>
              )}
              <h3>{piketwoorden.komend}</h3>
              <Komend beeld={alles} />
            </section>
            <section class="doen" aria-label={piketwoorden.overnemen}>
              {kaarten.map((begin) => (
                <Kaartvak key={begin.kaart} bewijs={bewijs} begin={begin} gedaan={herlees} />
              ))}
            </section>
          </div>
        )}
      </Gelezen>
    </section>
  );
}
