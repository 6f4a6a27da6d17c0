import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { kenmerken as kenmerkwoorden, oefening, zaaksoort } from '../../../cards/teksten/kop.ts';
import type { EigenLocatie, Zaakpagina } from '../../app/tab/bericht.ts';
import type { Bewijs } from '../api/aanroep.ts';
import type { BordModel } from '../api/bord-model.ts';
import { balkVan } from '../bord/balk.ts';
import { Klok } from '../bord/klok.tsx';
import { Partners } from '../bord/partners.tsx';
import { vangFocus } from '../delen/focus.ts';
import { useGelezen } from '../delen/gelezen.tsx';
import { useModel } from '../delen/haken.ts';
import { Melding } from '../delen/melding.tsx';
import { Tabbladen } from '../delen/tabbladen.tsx';
import { Kaartvak } from '../kaart/kaartvak.tsx';
import type { TeamsHost } from '../teams/host.ts';
import { zaakwoorden } from '../woorden/zaak.ts';
import { Dossier } from './dossier.tsx';
import { Maatregelen } from './maatregelen.tsx';
import { Stroomschema } from './stroomschema.tsx';
import { Tijdlijn } from './tijdlijn.tsx';

type Props = {
  readonly bewijs: Bewijs;
  readonly host: TeamsHost | null;
  readonly model: BordModel;
  readonly locatie: EigenLocatie;
  readonly nummer: string;
};

/** The thread of the case: inside Teams it opens there, elsewhere in a window of its own. */
function Draad({ adres, host }: { readonly adres: string; readonly host: TeamsHost | null }) {
  return (
    <a
      href={adres}
      target="_blank"
      rel="noreferrer"
      onClick={(event) => {
        if (host === null) return;
        event.preventDefault();
        host.naar(adres);
      }}
    >
      {zaakwoorden.naarDraad}
    </a>
  );
}

/** One case: what the reader can do, what happened, the way through the flow chart, and what holds until when. */
export function Zaak({ bewijs, host, model, locatie, nummer }: Props) {
  const zaakId = `${locatie.id}:${nummer}`;
  const kop = useRef<HTMLHeadingElement>(null);
  useModel(useCallback((veranderd) => model.luister(veranderd), [model]));
  // The row on the board changes with the case: then the rest is read anew.
  const rij = model.stand.rijen.get(zaakId);
  const pad = `zaak?locatie=${encodeURIComponent(locatie.id)}&nummer=${encodeURIComponent(nummer)}`;
  const { beeld: zaak, herlees } = useGelezen<Zaakpagina>(pad, bewijs, rij);
  useEffect(() => {
    document.title = `${nummer} · Negenuur`;
  }, [nummer]);
  const gelezen = zaak !== null;
  useEffect(() => {
    if (gelezen) vangFocus(kop.current);
  }, [gelezen]);
  const begin = useMemo(() => ({ verb: 'taak', data: { z: zaakId, alle: 'ja' } }), [zaakId]);
  const [ronde, zetRonde] = useState(0);
  const naarLijst = (): void => zetRonde((vorige) => vorige + 1);
  // In the chat this leads to the post of the case. Here that is the page itself: back to the list, then to the board.
  const buiten = (verb: string, eerste: boolean): boolean => {
    if (verb !== 'zaak') return false;
    if (eerste) location.hash = '#/';
    else naarLijst();
    return true;
  };
  if (zaak === null) return <p>{zaakwoorden.laden}</p>;
  if (typeof zaak === 'string') return <Melding soort="waarschuwing">{zaak}</Melding>;
  const nu = model.nu();
  const balk = balkVan(zaak.rij.balk, nu);
  const kenmerken = [zaaksoort[zaak.rij.kop.soort], ...zaak.rij.kenmerken.map((k) => kenmerkwoorden[k])].join(
    ' · ',
  );
  return (
    <article class="zaak" aria-labelledby="zaaktitel">
      <p class="zaakwegen">
        <a href="#/">{zaakwoorden.terug}</a>
        {zaak.bezorging.draad !== null && <Draad adres={zaak.bezorging.draad} host={host} />}
        <Dossier bewijs={bewijs} locatie={locatie} nummer={nummer} />
      </p>
      <div class="zaakkop">
        <div>
          <h2 id="zaaktitel" tabIndex={-1} ref={kop}>
            {nummer} {zaak.rij.kop.oefening && <span class="merk">{oefening}</span>}
          </h2>
          <p class="stil">{kenmerken}</p>
          {zaak.gekoppeld.length > 0 && (
            <p>
              {zaakwoorden.gekoppeld}{' '}
              {zaak.gekoppeld.map((ander) => (
                <a key={ander} href={`#/zaak/${ander}`}>
                  {ander}{' '}
                </a>
              ))}
            </p>
          )}
        </div>
        <Klok kop={zaak.rij.kop} nu={() => model.nu()} />
      </div>
      <div class={`balk balk-${balk.stijl}`}>
        <p>
          <strong>{balk.wat}</strong> {balk.nu}
        </p>
      </div>
      <Partners partners={zaak.rij.partners} nu={nu} />
      <div class="zaakdelen">
        <section class="doen zonder-kop" aria-label={zaakwoorden.doen}>
          <Kaartvak
            key={`${zaakId} ${ronde}`}
            bewijs={bewijs}
            begin={begin}
            gedaan={herlees}
            buiten={buiten}
            terug={(eerste) => !eerste && naarLijst()}
            vers={rij}
            opnieuw={(eerste) => (eerste ? begin : null)}
            neemFocus={ronde > 0}
          />
        </section>
        <Tabbladen
          naam={zaakwoorden.onderdelen}
          bladen={[
            { id: 'tijdlijn', naam: zaakwoorden.tijdlijn, inhoud: () => <Tijdlijn zaak={zaak} nu={nu} /> },
            {
              id: 'schema',
              naam: zaakwoorden.schema,
              inhoud: () => <Stroomschema bewijs={bewijs} locatie={locatie.id} nummer={nummer} />,
            },
            {
              id: 'maatregelen',
              naam: zaakwoorden.maatregelen,
              inhoud: () => <Maatregelen balken={zaak.balken} nu={nu} />,
            },
          ]}
        />
      </div>
    </article>
  );
}
