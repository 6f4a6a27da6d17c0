import '../stijl/cijfers.css';
import { useEffect, useState } from 'preact/hooks';
import type { EigenLocatie } from '../../app/tab/bericht.ts';
import { cijfersCsv } from '../../domain/cijfers/csv.ts';
import type { Cijferrapport } from '../../domain/cijfers/rapport.ts';
import type { Bewijs } from '../api/aanroep.ts';
import { bewaar, csvBestand } from '../delen/bewaar.ts';
import { Melding } from '../delen/melding.tsx';
import {
  cijferwoorden,
  dagwoorden,
  gelezenVan,
  momentwoorden,
  onleesbaar,
  overDezePeriode,
} from '../woorden/cijfers.ts';
import { Figuur } from './figuur.tsx';
import type { Gehaald } from './haal.ts';
import { useCijfers } from './haal.ts';
import { Cijferkeuzes } from './keuzes.tsx';
import { ditKwartaal, periodes } from './periodes.ts';

type Props = { readonly bewijs: Bewijs; readonly locatie: EigenLocatie };

/** The figures over the cases of a location, as the work process wants them measured (werkproces §10). */
export function Cijfers({ bewijs, locatie }: Props) {
  const [gekozen, zet] = useState({ periode: '', regio: '' });
  const { rapport, bezig, fout, opnieuw } = useCijfers(bewijs, locatie.id, gekozen);
  useEffect(() => {
    document.title = `${cijferwoorden.titel} ${locatie.naam} · Negenuur`;
  }, [locatie.naam]);
  const nu = rapport?.opgemaaktOp ?? null;
  // What is chosen when nothing is: the quarter that the program itself is in.
  const keuze = gekozen.periode === '' && nu !== null ? { ...gekozen, periode: ditKwartaal(nu) } : gekozen;
  return (
    <section class="cijfers" aria-labelledby="cijferstitel">
      <h2 id="cijferstitel">
        {cijferwoorden.titel} {locatie.naam}
      </h2>
      <Cijferkeuzes
        keuze={keuze}
        zet={zet}
        jaren={nu === null ? [] : periodes(nu)}
        locatie={locatie}
        bewaarCsv={rapport === null ? null : () => bewaarCsv(rapport)}
      />
      {locatie.oefening && <Melding soort="rustig">{cijferwoorden.oefening}</Melding>}
      {fout !== null && (
        <Melding soort="waarschuwing">
          {fout}{' '}
          <button type="button" class="knop" onClick={opnieuw}>
            {cijferwoorden.opnieuw}
          </button>
        </Melding>
      )}
      {rapport === null ? fout === null && <Rekent bezig={bezig} /> : <Rapport rapport={rapport} />}
    </section>
  );
}

/** The first time at a large location takes a while: how far it is. */
function Rekent({ bezig }: Pick<Gehaald, 'bezig'>) {
  return (
    <div class="laadt" role="status">
      <p>{cijferwoorden.rekent}</p>
      {bezig !== null && bezig.totaal > 0 && (
        <>
          <progress max={bezig.totaal} value={bezig.gelezen} aria-label={cijferwoorden.rekent} />
          <p>{gelezenVan(bezig.gelezen, bezig.totaal)}</p>
        </>
      )}
    </div>
  );
}

/** First part of the names of files with these figures. */
function bestandsnaam({ locatie, regio, periode }: Cijferrapport): string {
  return ['cijfers', locatie.id, ...(regio === null ? [] : [regio]), periode.van, periode.tot].join('-');
}

function bewaarCsv(rapport: Cijferrapport): void {
  bewaar(csvBestand(cijfersCsv(rapport)), `${bestandsnaam(rapport)}.csv`);
}

function Rapport({ rapport }: { readonly rapport: Cijferrapport }) {
  const { van, tot } = rapport.periode;
  const regio = rapport.regio === null ? '' : `, ${rapport.groepen[0]?.cijfers[0]?.rijen[0]?.label ?? ''}`;
  const kop = `${rapport.locatie.naam}${regio}, ${dagwoorden(van)} tot en met ${dagwoorden(tot)}`;
  return (
    <>
      <p class="stil" role="status">
        {overDezePeriode(dagwoorden(van), dagwoorden(tot), momentwoorden(rapport.opgemaaktOp))}
      </p>
      <p class="stil">{cijferwoorden.uitleg}</p>
      {rapport.onleesbaar > 0 && <Melding soort="waarschuwing">{onleesbaar(rapport.onleesbaar)}</Melding>}
      <nav class="onderdelen" aria-label={cijferwoorden.onderdelen}>
        {rapport.groepen.map(({ id, titel }) => (
          <button key={id} type="button" class="knop knop-stil" onClick={() => naar(`groep-${id}`)}>
            {titel}
          </button>
        ))}
      </nav>
      {rapport.groepen.map(({ id, titel, cijfers }) => (
        <section key={id} aria-labelledby={`groep-${id}`}>
          <h3 id={`groep-${id}`} class="groepkop" tabIndex={-1}>
            {titel}
          </h3>
          <div class="figuren">
            {cijfers.map((cijfer) => (
              <Figuur key={cijfer.id} cijfer={cijfer} kop={kop} bestand={bestandsnaam(rapport)} />
            ))}
          </div>
        </section>
      ))}
    </>
  );
}

/** The address after `#` names the view, so the jump is made here. */
function naar(id: string): void {
  const kop = document.getElementById(id);
  kop?.scrollIntoView();
  kop?.focus();
}
