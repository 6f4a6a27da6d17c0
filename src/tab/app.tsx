import { useEffect, useMemo, useState } from 'preact/hooks';
import type { EigenLocatie, Ik } from '../app/tab/bericht.ts';
import type { Bewijs } from './api/aanroep.ts';
import { lees, Mislukt } from './api/aanroep.ts';
import { BordModel } from './api/bord-model.ts';
import { Bord } from './bord/bord.tsx';
import { koppelingVan } from './delen/adres.ts';
import { naarZaak, useAdres } from './delen/haken.ts';
import { lui } from './delen/lui.tsx';
import { Melding } from './delen/melding.tsx';
import { Schil } from './schil.tsx';
import type { TeamsHost } from './teams/host.ts';
import { paginawoorden } from './woorden/pagina.ts';

const Zaak = lui(async () => (await import('./zaak/zaak.tsx')).Zaak);
const Cijfers = lui(async () => (await import('./cijfers/cijfers.tsx')).Cijfers);

const Tafel = lui(async () => (await import('./tafel/tafel.tsx')).Tafel);
const Plandata = lui(async () => (await import('./plandata/plandata.tsx')).Plandata);
const Piket = lui(async () => (await import('./piket/piket.tsx')).Piket);
const Instellen = lui(async () => (await import('./teams/instellen.tsx')).Instellen);

type Props = { readonly bewijs: Bewijs; readonly host: TeamsHost | null; readonly locatie: string | null };

/** The page for somebody who is signed in. */
export function App({ bewijs, host, locatie }: Props) {
  if (host?.instellen === true) return <Instellen bewijs={bewijs} host={host} />;
  return <Aangemeld bewijs={bewijs} host={host} locatie={locatie} />;
}

function Aangemeld({ bewijs, host, locatie: gewenst }: Props) {
  const [ik, zetIk] = useState<Ik | string | null>(null);
  const [gekozen, kies] = useState<string | null>(gewenst);
  const adres = useAdres();
  useEffect(() => {
    lees<Ik>('ik', bewijs).then(zetIk, (error: unknown) => {
      if (!(error instanceof Mislukt)) throw error;
      zetIk(error.tekst);
    });
  }, [bewijs]);
  useEffect(() => {
    const koppeling = koppelingVan(adres);
    if (koppeling === null) return;
    kies(koppeling.locatie);
    naarZaak(koppeling.nummer);
  }, [adres]);
  if (ik === null) return <p class="laadt">{paginawoorden.laadt}</p>;
  if (typeof ik === 'string') return <Melding soort="waarschuwing">{ik}</Melding>;
  const locatie = ik.locaties.find(({ id }) => id === gekozen) ?? ik.locaties[0];
  if (locatie === undefined) return <Melding soort="rustig">{paginawoorden.geenRol}</Melding>;
  return (
    <Schil locaties={ik.locaties} locatie={locatie} kies={kies} adres={adres}>
      {adres === '/cijfers' ? (
        <Cijfers key={locatie.id} bewijs={bewijs} locatie={locatie} />
      ) : adres === '/piket' ? (
        <Piket key={locatie.id} bewijs={bewijs} locatie={locatie} />
      ) : locatie.zonderZaken ? (
        <Melding soort="rustig">{paginawoorden.zonderZaken}</Melding>
      ) : (
        <Locatiepagina key={locatie.id} bewijs={bewijs} host={host} locatie={locatie} adres={adres} />
      )}
    </Schil>
  );
}

type Locatieprops = {
  readonly bewijs: Bewijs;
  readonly host: TeamsHost | null;
  readonly locatie: EigenLocatie;
  readonly adres: string;
};

function Locatiepagina({ bewijs, host, locatie, adres }: Locatieprops) {
  const model = useMemo(() => new BordModel(locatie.id, bewijs), [bewijs, locatie.id]);
  useEffect(() => {
    void model.volg();
    return () => model.stop();
  }, [model]);
  const nummer = /^\/zaak\/([A-Za-z0-9-]{2,40})$/.exec(adres)?.[1];
  if (nummer !== undefined) {
    return <Zaak key={nummer} bewijs={bewijs} host={host} model={model} locatie={locatie} nummer={nummer} />;
  }
  if (adres === '/tafel') return <Tafel bewijs={bewijs} model={model} locatie={locatie} />;
  if (adres === '/plandata') return <Plandata bewijs={bewijs} model={model} locatie={locatie} />;
  return <Bord model={model} locatie={locatie} />;
}
