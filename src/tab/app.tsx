import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EigenLocatie, Ik } from '../app/tab/bericht.ts';
import type { Bewijs } from './api/aanroep.ts';
import type { BordModel } from './api/bord-model.ts';
import { leesTot } from './api/lees-tot.ts';
import type { Begin } from './begin.ts';
import { nieuweBlik } from './bord/blik.ts';
import { Bord } from './bord/bord.tsx';
import { useBordVan } from './bord/volg-bord.ts';
import { koppelingVan, toontBord } from './delen/adres.ts';
import { naarZaak, useAdres } from './delen/haken.ts';
import { eersteLocatie, onthoudLocatie } from './delen/laatste-locatie.ts';
import { lui } from './delen/lui.tsx';
import { Melding } from './delen/melding.tsx';
import { inRust } from './delen/rust.ts';
import { Schil } from './schil.tsx';
import type { TeamsHost } from './teams/host.ts';
import { paginawoorden } from './woorden/pagina.ts';

const Zaak = lui(async () => (await import('./zaak/zaak.tsx')).Zaak);
const Cijfers = lui(async () => (await import('./cijfers/cijfers.tsx')).Cijfers);

const Tafel = lui(async () => (await import('./tafel/tafel.tsx')).Tafel);
const Plandata = lui(async () => (await import('./plandata/plandata.tsx')).Plandata);
const Piket = lui(async () => (await import('./piket/piket.tsx')).Piket);
const Instellen = lui(async () => (await import('./teams/instellen.tsx')).Instellen);

type Props = {
  readonly bewijs: Bewijs;
  readonly host: TeamsHost | null;
  readonly locatie: string | null;
  /** What was read already; null: it is read while the page says so. */
  readonly begin: Begin | null;
};

/** The page for somebody who is signed in. */
export function App(props: Props) {
  const { bewijs, host } = props;
  return host?.instellen === true ? <Instellen bewijs={bewijs} host={host} /> : <Aangemeld {...props} />;
}

function Aangemeld({ bewijs, host, locatie: gewenst, begin }: Props) {
  const [ik, zetIk] = useState<Ik | string | null>(begin?.ik ?? null);
  const [gekozen, kies] = useState(() => eersteLocatie(gewenst));
  const adres = useAdres();
  useLayoutEffect(() => {
    return begin === null ? leesTot<Ik>('ik', bewijs, zetIk) : undefined;
  }, [begin, bewijs]);
  useEffect(() => {
    const koppeling = koppelingVan(adres);
    if (koppeling === null) return;
    kies(koppeling.locatie);
    naarZaak(koppeling.nummer);
  }, [adres]);
  const wie = ik !== null && typeof ik === 'object' ? ik : null;
  const locatie = wie?.locaties.find(({ id }) => id === gekozen) ?? wie?.locaties[0];
  // Who is asked for and what is on the board come at the same time: most people have one location, the same each day.
  const zonderBord = !toontBord(adres) || locatie?.zonderZaken === true;
  const model = useBordVan(
    zonderBord ? null : wie === null ? gekozen : (locatie?.id ?? null),
    bewijs,
    begin?.model ?? null,
  );
  const id = locatie?.id;
  useEffect(() => {
    // Writing it down waits for another process of the browser: not while people wait for what was drawn.
    return id === undefined ? undefined : inRust(() => onthoudLocatie(id));
  }, [id]);
  if (ik === null) return <p class="laadt">{paginawoorden.laadt}</p>;
  if (typeof ik === 'string') return <Melding soort="waarschuwing">{ik}</Melding>;
  if (locatie === undefined) return <Melding soort="rustig">{paginawoorden.geenRol}</Melding>;
  return (
    <Schil locaties={ik.locaties} locatie={locatie} kies={kies} adres={adres}>
      {adres === '/cijfers' ? (
        <Cijfers key={locatie.id} bewijs={bewijs} locatie={locatie} />
      ) : adres === '/piket' ? (
        <Piket key={locatie.id} bewijs={bewijs} locatie={locatie} />
      ) : model === null ? (
        <Melding soort="rustig">{paginawoorden.zonderZaken}</Melding>
      ) : (
        <Locatiepagina
          key={locatie.id}
          bewijs={bewijs}
          host={host}
          model={model}
          locatie={locatie}
          adres={adres}
        />
      )}
    </Schil>
  );
}

type Locatieprops = {
  readonly bewijs: Bewijs;
  readonly host: TeamsHost | null;
  readonly model: BordModel;
  readonly locatie: EigenLocatie;
  readonly adres: string;
};

function Locatiepagina({ bewijs, host, model, locatie, adres }: Locatieprops) {
  const nummer = /^\/zaak\/([A-Za-z0-9-]{2,40})$/.exec(adres)?.[1];
  const blik = useRef(nieuweBlik());
  if (nummer !== undefined) {
    blik.current.zaak = nummer;
    return <Zaak key={nummer} bewijs={bewijs} host={host} model={model} locatie={locatie} nummer={nummer} />;
  }
  if (adres === '/tafel') return <Tafel bewijs={bewijs} model={model} locatie={locatie} />;
  if (adres === '/plandata') return <Plandata bewijs={bewijs} model={model} locatie={locatie} />;
  return <Bord model={model} locatie={locatie} blik={blik.current} />;
}
