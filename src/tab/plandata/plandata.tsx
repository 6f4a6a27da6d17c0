import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EigenLocatie } from '../../app/tab/bericht.ts';
import type { Plandatabeeld, Plandatumregel } from '../../domain/afgeleid/views/locatiebeeld.ts';
import type { Bewijs } from '../api/aanroep.ts';
import type { BordModel } from '../api/bord-model.ts';
import { Gelezen, useGelezen } from '../delen/gelezen.tsx';
import { useModel } from '../delen/haken.ts';
import { Kaartvak } from '../kaart/kaartvak.tsx';
import { dagnaam } from '../tijd.ts';
import { plandatawoorden } from '../woorden/overig.ts';
import { Agenda } from './agenda.tsx';
import { Dag } from './dag.tsx';
import { Regel } from './regel.tsx';
import { weken } from './weken.ts';

type Props = { readonly bewijs: Bewijs; readonly model: BordModel; readonly locatie: EigenLocatie };
type Verzet = {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly naar: string;
};

/** The way to move this case, where it stands now. */
function knopVan(zaakId: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-zaak="${CSS.escape(zaakId)}"] button`);
}

/** Only who can move something is told how. */
function uitleg({ regels }: Plandatabeeld): string {
  if (regels.length === 0) return plandatawoorden.leeg;
  return regels.some(({ taak }) => taak !== null) ? plandatawoorden.sleep : plandatawoorden.nietZelf;
}

/** The plandata by week with how many fall on a day; what is over stands on top, and a case can be moved. */
export function Plandata({ bewijs, model, locatie }: Props) {
  useModel(useCallback((veranderd) => model.luister(veranderd), [model]));
  const pad = `plandata?locatie=${encodeURIComponent(locatie.id)}`;
  const { beeld, herlees } = useGelezen<Plandatabeeld>(pad, bewijs, model.stand.rijen);
  const nu = useCallback(() => model.nu(), [model]);
  const [verzet, zetVerzet] = useState<Verzet | null>(null);
  const bezig = useRef<string | null>(null);
  const kop = useRef<HTMLHeadingElement>(null);
  // Back in the calendar, to the case that was moved; what is over may be gone.
  useLayoutEffect(() => {
    if (verzet !== null || bezig.current === null) return;
    (knopVan(bezig.current) ?? kop.current)?.focus();
    bezig.current = null;
  }, [verzet]);
  // A case that goes to another day is drawn anew there: the focus goes along.
  const opZaak = document.activeElement?.closest<HTMLElement>('[data-zaak]')?.dataset['zaak'];
  useLayoutEffect(() => {
    if (opZaak !== undefined && document.activeElement === document.body) knopVan(opZaak)?.focus();
  }, [beeld]);
  useEffect(() => {
    document.title = `${plandatawoorden.titel} ${locatie.naam} · Negenuur`;
  }, [locatie.naam]);
  const vraag =
    ({ zaakId, taak }: Plandatumregel) =>
    (naar: string): void => {
      if (taak === null) return;
      const data = { z: zaakId, t: taak.taakId, r: taak.revisie };
      bezig.current = zaakId;
      zetVerzet({ verb: 'plandatum.verzetten', data, naar });
    };
  const laatVallen =
    ({ regels }: Plandatabeeld, datum: string) =>
    (zaakId: string): void => {
      const regel = regels.find((een) => een.zaakId === zaakId);
      if (regel !== undefined && regel.datum !== datum) vraag(regel)(datum);
    };
  if (verzet !== null) {
    return (
      <section class="plandata">
        <h2>
          {plandatawoorden.titel} {locatie.naam}
        </h2>
        <div class="doen">
          <Kaartvak
            bewijs={bewijs}
            begin={verzet}
            vooraf={verzet.naar === '' ? {} : { plandatum: verzet.naar }}
            gedaan={herlees}
            buiten={(verb) => {
              if (verb !== 'zaak') return false;
              zetVerzet(null);
              return true;
            }}
            terug={() => zetVerzet(null)}
            neemFocus
          />
        </div>
        <button type="button" class="knop" onClick={() => zetVerzet(null)}>
          {plandatawoorden.sluit}
        </button>
      </section>
    );
  }
  return (
    <section class="plandata">
      <h2 ref={kop} tabIndex={-1}>
        {plandatawoorden.titel} {locatie.naam}
      </h2>
      <Gelezen beeld={beeld}>
        {(alles) => {
          const voorbij = alles.regels.filter(({ datum }) => datum < alles.vandaag);
          return (
            <>
              <p class="stil">{uitleg(alles)}</p>
              {voorbij.length > 0 && (
                <section class="voorbij" aria-label={plandatawoorden.voorbij}>
                  <h3>
                    {plandatawoorden.voorbij} <span class="stil">{voorbij.length}</span>
                  </h3>
                  <ul>
                    {voorbij.map((regel) => (
                      <Regel key={regel.zaakId} regel={regel} verzet={vraag(regel)} />
                    ))}
                  </ul>
                </section>
              )}
              {weken(alles.regels, alles.vandaag).map(({ maandag, dagen }) => (
                <section key={maandag} class="week">
                  <h3>
                    {plandatawoorden.week} {dagnaam(Date.parse(`${maandag}T12:00:00Z`))}
                  </h3>
                  <ol class="dagen">
                    {dagen.map((dag) => (
                      <Dag
                        key={dag.datum}
                        dag={dag}
                        isVandaag={dag.datum === alles.vandaag}
                        valt={laatVallen(alles, dag.datum)}
                        verzet={vraag}
                      />
                    ))}
                  </ol>
                </section>
              ))}
            </>
          );
        }}
      </Gelezen>
      <Agenda bewijs={bewijs} locatie={locatie.id} nu={nu} />
    </section>
  );
}
