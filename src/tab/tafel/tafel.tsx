import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { kenmerken as kenmerkwoorden, zaaksoort } from '../../../cards/teksten/kop.ts';
import { rolnaam } from '../../../cards/teksten/rollen.ts';
import { tafelnieuws } from '../../../cards/teksten/tafel.ts';
import { volgendePrefix, volgendeStap } from '../../../cards/teksten/zaak.ts';
import type { EigenLocatie } from '../../app/tab/bericht.ts';
import type { Tafelscherm } from '../../domain/afgeleid/views/locatiebeeld.ts';
import type { Bewijs } from '../api/aanroep.ts';
import type { BordModel } from '../api/bord-model.ts';
import { balkVan } from '../bord/balk.ts';
import { Klok } from '../bord/klok.tsx';
import { Partners } from '../bord/partners.tsx';
import { vangFocus } from '../delen/focus.ts';
import { Gelezen, useGelezen } from '../delen/gelezen.tsx';
import { useModel } from '../delen/haken.ts';
import { heeftIngevuld, staatInIngevuld } from '../kaart/ingevuld.ts';
import { Kaartvak } from '../kaart/kaartvak.tsx';
import { plekVan, tafelwoorden } from '../woorden/overig.ts';
import { Vastleggen } from './vastleggen.tsx';

type Props = { readonly bewijs: Bewijs; readonly model: BordModel; readonly locatie: EigenLocatie };
type Zaakprops = Props & {
  readonly zaak: Tafelscherm['zaken'][number];
  /** It may take the place of a case that had the focus. */
  readonly neemFocus: boolean;
};

function Tafelzaak({ bewijs, model, locatie, zaak, neemFocus }: Zaakprops) {
  const rij = model.stand.rijen.get(zaak.kop.zaakId);
  const begin = useMemo(
    () => ({ verb: 'taak', data: { z: zaak.kop.zaakId, alle: 'ja' } }),
    [zaak.kop.zaakId],
  );
  const [lijst, zetLijst] = useState({ ronde: 0, neemFocus: false });
  const verse = (neemFocus: boolean): void => zetLijst((vorige) => ({ ronde: vorige.ronde + 1, neemFocus }));
  const buiten = (verb: string): boolean => {
    if (verb !== 'zaak') return false;
    verse(true);
    return true;
  };
  // Who was in the case before this one goes on here; its buttons are gone.
  const nummer = useRef<HTMLAnchorElement>(null);
  const doen = useRef<HTMLElement>(null);
  useEffect(() => {
    if (neemFocus) vangFocus(nummer.current);
  }, []);
  const nu = model.nu();
  const balk = rij === undefined ? null : balkVan(rij.balk, nu);
  return (
    <article class="tafelzaak" aria-labelledby="tafelnummer">
      <header class="zaakkop">
        <div>
          <h3 id="tafelnummer" aria-live="polite">
            <a ref={nummer} href={`#/zaak/${zaak.kop.nummer}`}>
              {zaak.kop.nummer}
            </a>
          </h3>
          {rij !== undefined && (
            <p class="stil">
              {[zaaksoort[rij.kop.soort], ...rij.kenmerken.map((k) => kenmerkwoorden[k])].join(' · ')}
            </p>
          )}
        </div>
        <Klok kop={rij?.kop ?? zaak.kop} nu={() => model.nu()} />
      </header>
      {balk !== null && (
        <div class={`balk balk-${balk.stijl}`}>
          <p>
            <strong>{balk.wat}</strong> {balk.nu}
          </p>
          <p class="stil">
            {volgendePrefix} {volgendeStap[zaak.volgende]}
          </p>
        </div>
      )}
      <div class="tafeldelen">
        <section>
          <h4>{tafelwoorden.nieuw}</h4>
          {zaak.nieuws.length === 0 ? (
            <p>{zaak.nieuweZaak ? tafelwoorden.nieuweZaak : tafelwoorden.nietsNieuw}</p>
          ) : (
            <ul class="opsomming">
              {zaak.nieuws.map((wat) => (
                <li key={wat}>{tafelnieuws[wat]}</li>
              ))}
            </ul>
          )}
          {zaak.mist.length > 0 && (
            <p>
              <strong>{tafelwoorden.wachtOp}</strong>{' '}
              {zaak.mist.map(({ rol, organisatie }) => rolnaam(rol, organisatie)).join(', ')}
            </p>
          )}
          {rij !== undefined && <Partners partners={rij.partners} nu={nu} />}
        </section>
        <div class="tafeldoen">
          <Vastleggen
            bewijs={bewijs}
            locatie={locatie}
            zaakId={zaak.kop.zaakId}
            gedaan={() => {
              // What somebody is filling in beside it is newer than what it could show.
              if (!heeftIngevuld(doen.current)) verse(false);
            }}
          />
          <section ref={doen} class="doen zonder-kop" aria-label={tafelwoorden.doen}>
            <Kaartvak
              key={lijst.ronde}
              bewijs={bewijs}
              begin={begin}
              gedaan={() => undefined}
              buiten={buiten}
              terug={(eerste) => !eerste && verse(true)}
              beginpunt
              neemFocus={lijst.neemFocus}
            />
          </section>
        </div>
      </div>
    </article>
  );
}

const GEEN: Tafelscherm['zaken'] = [];

type Hier = { readonly zaakId: string; readonly plek: number } | null;

/** Where a case stands now; when it went, the place that it had. */
function plekIn(zaken: Tafelscherm['zaken'], hier: Hier): number {
  const gevonden = zaken.findIndex(({ kop }) => kop.zaakId === hier?.zaakId);
  return gevonden === -1 ? Math.min(hier?.plek ?? 0, zaken.length - 1) : gevonden;
}

/** One case at a time in big type, for the screen on the wall: arrow keys walk along the table. */
export function Tafel(props: Props) {
  const { bewijs, model, locatie } = props;
  useModel(useCallback((veranderd) => model.luister(veranderd), [model]));
  // The case stays while others come and go before it; when it goes itself, the next one takes its place.
  const [hier, zetHier] = useState<Hier>(null);
  const inZaak = useRef(false);
  const { beeld } = useGelezen<Tafelscherm>(
    `tafel?locatie=${encodeURIComponent(locatie.id)}`,
    bewijs,
    model.stand.rijen,
  );
  const zaken = typeof beeld === 'object' && beeld !== null ? beeld.zaken : GEEN;
  const plek = plekIn(zaken, hier);
  const naar = useCallback(
    (nieuw: number): void => {
      const zaakId = zaken[nieuw]?.kop.zaakId;
      if (zaakId !== undefined) zetHier({ zaakId, plek: nieuw });
    },
    [zaken],
  );
  const stap = useCallback(
    (richting: number): void => naar((plek + richting + zaken.length) % zaken.length),
    [naar, plek, zaken.length],
  );
  // From where the table is by then: a press that came while the cases were read anew must not be undone.
  useEffect(() => {
    zetHier((nu) => {
      const plekNu = plekIn(zaken, nu);
      const zaakId = zaken[plekNu]?.kop.zaakId;
      return zaakId === undefined ? nu : { zaakId, plek: plekNu };
    });
  }, [zaken]);
  useEffect(() => {
    document.title = `${tafelwoorden.titel} ${locatie.naam} · Negenuur`;
    // A field that is being filled in keeps its own arrow keys.
    const toets = (event: KeyboardEvent): void => {
      const doel = event.target;
      if (doel instanceof Element && doel.closest('input, select, textarea, [role="tab"]') !== null) return;
      // Nor does a key throw away what was filled in around the button it is pressed on.
      if (doel instanceof Element && staatInIngevuld(doel)) return;
      // With another key beside it the browser goes back, or the words on the screen are chosen.
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
      const richting = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (richting === undefined) return;
      inZaak.current = doel instanceof Element && doel.closest('.tafelzaak') !== null;
      stap(richting);
    };
    addEventListener('keydown', toets);
    return () => removeEventListener('keydown', toets);
  }, [stap, locatie.naam]);
  return (
    <section class="tafel">
      <h2>
        {tafelwoorden.titel} {locatie.naam}
      </h2>
      <Gelezen beeld={beeld}>
        {() => {
          const zaak = zaken[plek];
          if (zaak === undefined) return <p>{tafelwoorden.leeg}</p>;
          return (
            <>
              <nav class="tafelwegen" aria-label={tafelwoorden.titel}>
                <button type="button" class="knop" onClick={() => stap(-1)}>
                  {tafelwoorden.vorige}
                </button>
                <p role="status">{plekVan(plek + 1, zaken.length)}</p>
                <button type="button" class="knop" onClick={() => stap(1)}>
                  {tafelwoorden.volgende}
                </button>
                <p class="stil">{tafelwoorden.toetsen}</p>
              </nav>
              <Tafelzaak key={zaak.kop.zaakId} {...props} zaak={zaak} neemFocus={inZaak.current} />
            </>
          );
        }}
      </Gelezen>
    </section>
  );
}
