import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { rolnaam } from '../../../cards/teksten/rollen.ts';
import type { EigenLocatie } from '../../app/tab/bericht.ts';
import type { Piketscherm } from '../../domain/afgeleid/views/locatiebeeld.ts';
import type { Stuk } from '../../domain/afgeleid/views/rooster.ts';
import type { Bewijs } from '../api/aanroep.ts';
import { Gelezen, useGelezen } from '../delen/gelezen.tsx';
import { useTik } from '../delen/haken.ts';
import { Kaartvak } from '../kaart/kaartvak.tsx';
import { dagTijd } from '../tijd.ts';
import { piketwoorden } from '../woorden/overig.ts';
import { Nu } from './nu.tsx';
import { Paraat } from './paraat.tsx';

/** ms between two looks: who says to be ready or takes over, stands there soon after. */
const VERS = 10_000;

type Druk = { readonly verb: string; readonly data: Readonly<Record<string, unknown>> };
type Props = { readonly bewijs: Bewijs; readonly locatie: EigenLocatie };

/** What runs has no beginning to tell, and what goes on behind what was looked at no end. */
function stuktekst({ van, tot }: Stuk, peil: number): string {
  if (tot !== null)
    return `${van === null ? piketwoorden.looptNu : dagTijd(van, peil)} – ${dagTijd(tot, peil)}`;
  return van === null ? piketwoorden.doorlopend : `${piketwoorden.vanaf} ${dagTijd(van, peil)}`;
}

function Komend({ beeld }: { readonly beeld: Piketscherm }) {
  if (beeld.komend.length === 0) return <p class="stil">{piketwoorden.geenRooster}</p>;
  return (
    <>
      {beeld.komend.map(({ rol, organisatie, delen }) => (
        <section key={`${rol}${organisatie ?? ''}`}>
          <h4>{rolnaam(rol, organisatie)}</h4>
          <ol class="piketdelen">
            {delen.map(({ wie, ...deel }) => (
              <li key={deel.van} class={wie.length === 0 ? 'gat' : ''}>
                <span class="stil">{stuktekst(deel, beeld.peil)}</span>{' '}
                {wie.length === 0 ? <strong>{piketwoorden.niemand}</strong> : wie.join(', ')}
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}

/** Who has duty now and in the days to come, where nobody has, who is ready, and taking over or swapping. */
export function Piket({ bewijs, locatie }: Props) {
  const { beeld, herlees } = useGelezen<Piketscherm>(
    `piket?locatie=${encodeURIComponent(locatie.id)}`,
    bewijs,
    useTik(VERS),
  );
  useEffect(() => {
    document.title = `${piketwoorden.titel} ${locatie.naam} · Negenuur`;
  }, [locatie.naam]);
  const rooster = useMemo(
    () => ({ kaart: `kaart?naam=rooster&locatie=${encodeURIComponent(locatie.id)}` }),
    [locatie.id],
  );
  const [gedrukt, zetGedrukt] = useState<Druk | null>(null);
  const druk = (verb: string, data: Druk['data']): void => zetGedrukt({ verb, data });
  /** The question of taking over, and the list of duties that follows on it, as a look and not as a press. */
  const opnieuw = (eerste: boolean): string | null => {
    const plek = `locatie=${encodeURIComponent(locatie.id)}`;
    if (gedrukt?.verb === 'piket.overnemen' && eerste) {
      const { rol, organisatie } = gedrukt.data;
      const bij = typeof organisatie === 'string' ? `&organisatie=${encodeURIComponent(organisatie)}` : '';
      return `kaart?naam=overnemen&${plek}&rol=${encodeURIComponent(String(rol))}${bij}`;
    }
    return gedrukt?.verb.startsWith('piket.') === true ? `kaart?naam=piket&${plek}` : null;
  };
  const kop = useRef<HTMLHeadingElement>(null);
  /** The button that was pressed may be gone by now: to the list that it stood in. */
  const sluit = (): void => {
    kop.current?.focus();
    zetGedrukt(null);
  };
  return (
    <section class="piket">
      <h2>
        {piketwoorden.titel} {locatie.naam}
      </h2>
      <Gelezen beeld={beeld}>
        {(alles) => (
          <div class="piketkolommen">
            <section class="paneel">
              <h3 ref={kop} tabIndex={-1}>
                {piketwoorden.nu}
              </h3>
              <Nu beeld={alles} druk={druk} />
              {gedrukt !== null && (
                <div class="piketantwoord">
                  <Kaartvak
                    key={JSON.stringify(gedrukt)}
                    bewijs={bewijs}
                    begin={gedrukt}
                    gedaan={herlees}
                    geopend={herlees}
                    vers={alles}
                    opnieuw={opnieuw}
                    terug={sluit}
                    neemFocus
                  />
                  <button type="button" class="knop knop-stil knop-klein" onClick={sluit}>
                    {piketwoorden.klaar}
                  </button>
                </div>
              )}
              <h3>{piketwoorden.gaten}</h3>
              <Gaten beeld={alles} />
              <h3>{piketwoorden.paraat}</h3>
              <Paraat beeld={alles} druk={druk} />
            </section>
            <div class="piketkolom">
              <section class="paneel">
                <h3>{piketwoorden.komend}</h3>
                <Komend beeld={alles} />
              </section>
              {alles.rooster && (
                <section class="doen" aria-label={piketwoorden.ruilen}>
                  <Kaartvak bewijs={bewijs} begin={rooster} gedaan={herlees} vers={alles} />
                </section>
              )}
            </div>
          </div>
        )}
      </Gelezen>
    </section>
  );
}

function Gaten({ beeld: { gaten, peil } }: { readonly beeld: Piketscherm }) {
  if (gaten.length === 0) return <p class="stil">{piketwoorden.geenGaten}</p>;
  return (
    <ul class="piketdelen">
      {gaten.map(({ rol, organisatie, ...deel }) => (
        <li key={`${rol}${organisatie ?? ''}${deel.van ?? ''}`} class="gat">
          <strong>{rolnaam(rol, organisatie)}</strong> {stuktekst(deel, peil)}
        </li>
      ))}
    </ul>
  );
}
