import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { EigenLocatie } from '../../app/tab/bericht.ts';
import type { BordModel } from '../api/bord-model.ts';
import { useAanvullen, useModel, useTik } from '../delen/haken.ts';
import { Melding } from '../delen/melding.tsx';
import { MINUUT } from '../tijd.ts';
import { aantalZaken, bordwoorden, groepnamen, nieuweZaak, verbindingen } from '../woorden/bord.ts';
import type { Blik } from './blik.ts';
import { groepen, groepOp, opKlok, past } from './filter.ts';
import { Filters } from './filters.tsx';
import { Rij } from './rij.tsx';
import { stapDoorRijen } from './toetsen.ts';

/** Height of what stands above the rows and of a row, in px, at least: as many as can be seen are drawn at once. */
const KOPHOOGTE = 250;
const RIJHOOGTE = 110;
/** Rows that are added at a time after it: faster than a hand scrolls, and too few to be felt. */
const PER_KEER = 8;

function schermvol(): number {
  return Math.max(1, Math.ceil((innerHeight - KOPHOOGTE) / RIJHOOGTE));
}

type Props = { readonly model: BordModel; readonly locatie: EigenLocatie; readonly blik: Blik };

/** The open cases of a location, the nearest clock first, as they are this moment. */
export function Bord({ model, locatie, blik }: Props) {
  useModel(useCallback((veranderd) => model.luister(veranderd), [model]));
  useTik(MINUUT / 4);
  const [filter, zetFilter] = useState(blik.filter);
  const lijst = useRef<HTMLDivElement>(null);
  const nu = useMemo(() => () => model.nu(), [model]);
  useEffect(() => {
    document.title = `${bordwoorden.titel} ${locatie.naam} · Negenuur`;
  }, [locatie.naam]);

  const { stand } = model;
  const gesorteerd = useMemo(() => opKlok(stand.rijen.values()), [stand.rijen]);
  const rijen = gesorteerd.filter((rij) => past(rij, filter));
  const [eerst] = useState(() => schermvol() + rijen.findIndex(({ kop }) => kop.nummer === blik.zaak) + 1);
  const getekend = useAanvullen(rijen.length, eerst, PER_KEER);
  useLayoutEffect(() => {
    blik.filter = filter;
  }, [blik, filter]);
  useLayoutEffect(() => {
    const terug = lijst.current?.querySelector<HTMLElement>(`[data-zaak="${blik.zaak ?? ''}"] a`);
    blik.zaak = null;
    terug?.scrollIntoView({ block: 'center' });
    terug?.focus();
  }, [blik]);
  const enige = filter.zoek !== '' && rijen.length === 1 ? rijen[0]?.kop.nummer : undefined;
  const perGroep = Map.groupBy(rijen, groepOp(nu()));
  const nieuwste = stand.nieuw.at(-1)?.split(':')[1];
  if (stand.fout !== null) return <Melding soort="waarschuwing">{stand.fout}</Melding>;
  return (
    <section class="bord" aria-labelledby="bordtitel">
      <div class="bordkop">
        <h2 id="bordtitel">
          {bordwoorden.titel} {locatie.naam}
        </h2>
        <p class={`verbinding verbinding-${stand.verbinding}`} role="status">
          {verbindingen[stand.verbinding]}
        </p>
      </div>
      <Filters
        filter={filter}
        zet={zetFilter}
        locatie={locatie}
        enter={() => {
          if (enige !== undefined) location.hash = `#/zaak/${enige}`;
        }}
      />
      <p class="telling" role="status">
        {stand.gelezen
          ? aantalZaken(
              rijen.length + (rijen.length === gesorteerd.length ? stand.nog : 0),
              gesorteerd.length + stand.nog,
            )
          : bordwoorden.laden}
        {enige !== undefined && <span class="stil"> {bordwoorden.enter}</span>}
        <span class="onzichtbaar"> {nieuwste === undefined ? '' : nieuweZaak(nieuwste)}</span>
      </p>
      {stand.gelezen && rijen.length === 0 && (
        <Melding soort="rustig">
          {gesorteerd.length === 0 ? bordwoorden.leeg : bordwoorden.nietGevonden}
        </Melding>
      )}
      <div ref={lijst} onKeyDown={(toets) => stapDoorRijen(toets, lijst.current)}>
        {groepen.map((groep, plek) => {
          const hier = perGroep.get(groep) ?? [];
          if (hier.length === 0) return null;
          const begin = groepen
            .slice(0, plek)
            .reduce((som, eerder) => som + (perGroep.get(eerder)?.length ?? 0), 0);
          return (
            <section key={groep} class={`groep groep-${groep}`} aria-label={groepnamen[groep]}>
              <h3 class="groepnaam">
                {groepnamen[groep]} <span class="stil">{hier.length}</span>
              </h3>
              <ul class="rijen">
                {hier.slice(0, Math.max(0, getekend - begin)).map((rij) => (
                  <Rij key={rij.kop.zaakId} rij={rij} nu={nu} />
                ))}
              </ul>
            </section>
          );
        })}
      </div>
    </section>
  );
}
