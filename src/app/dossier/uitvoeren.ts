import { dossierbeeld } from '../../domain/afgeleid/dossier.ts';
import { gelezenGroepen } from '../../domain/afgeleid/gelezen.ts';
import type { Locatie } from '../../domain/instellingen/locatie.ts';
import { dossierrechten } from '../../domain/zaak/beslissen/rechten.ts';
import type { Uitvoerweg } from '../../domain/zaak/gebeurtenissen/inzage.ts';
import type { Persoon } from '../../domain/zaak/wie.ts';
import { alsRol } from '../../domain/zaak/wie.ts';
import { bezorgingen, caseAt } from '../bewijs/bezorgingen.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ids } from '../ports/ids.ts';
import type { Ledger } from '../ports/ledger.ts';
import type { Signer } from '../ports/signer.ts';
import type { Store, StreamId } from '../ports/store.ts';
import type { ZaakStreams } from '../streams/zaak-streams.ts';
import { zaakEvents, zaakUit } from '../streams/zaak-streams.ts';
import { dossierinhoud, ketenregels } from './inhoud.ts';
import type { Dossier } from './model.ts';
import { FORMAAT } from './model.ts';
import { leegBlad, volBlad } from './pagina.ts';
import { alsJson, controlegetalVan, getalVan, teTekenen, verzegel } from './zegels.ts';

export type DossierDeps = {
  readonly store: Store;
  readonly zaken: ZaakStreams;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly signer: Signer;
};

/** Who takes a dossier along, and where it was asked. */
export type Uitvoerder = {
  readonly persoon: Persoon;
  readonly locatie: Locatie;
  readonly langs: Uitvoerweg;
};

/** Both forms of the same file. */
export type Dossierbestanden = { readonly json: string; readonly html: string };

/**
 * Makes the dossier of a case as this person may read it. That answers were read and that a file was taken along is
 * stored first, in the chain that the file itself shows: what cannot be kept is not given out.
 *
 * @returns null: there is no such case, `geen-recht`: it is for who leads the table, and without content for beheer
 * @throws StoreUnavailable; when the chain is broken
 */
export async function voerDossierUit(
  deps: DossierDeps,
  stream: StreamId,
  { persoon, locatie, langs }: Uitvoerder,
): Promise<Dossierbestanden | 'geen-recht' | null> {
  const { store, zaken, ledger, clock, ids, signer } = deps;
  if (alsRol(persoon, dossierrechten) === null) return 'geen-recht';
  const begin = await store.load(stream);
  const zaak = zaakUit(begin.events);
  if (zaak === null) return null;

  const nu = clock.caseNow();
  const voor = dossierbeeld(zaak, zaakEvents(begin.events), persoon, locatie);
  const bezorgd = voor.bewijs.length === 0 ? [] : await bezorgingen(ledger, stream, caseAt(clock));
  const opmaak = { nu, naGebeurtenis: begin.position.version };
  const inhoud = dossierinhoud(zaak, voor, persoon, locatie, bezorgd, opmaak);
  const controlegetal = controlegetalVan(inhoud);

  const om = { nu, actor: persoon, vtOrganisaties: locatie.vtOrganisaties.map(({ id }) => id) };
  const groepen = [
    ...new Set([...gelezenGroepen(voor.inzien, persoon), ...gelezenGroepen(voor.waarom, persoon)]),
  ];
  const id = ids.token();
  const gelezen = { type: 'noteer-lezen', groepen } as const;
  if (groepen.length > 0) await zaken.execute(stream, { command: gelezen, om }, `lezen:${id}`);
  const uitgevoerd = { type: 'voer-dossier-uit', controlegetal, langs } as const;
  await zaken.execute(stream, { command: uitgevoerd, om }, `dossier:${id}`);

  const eind = await store.load(stream);
  const events = zaakEvents(eind.events);
  const na = dossierbeeld(zaak, events, persoon, locatie);
  const regels = verzegel(stream.id, ketenregels(events, eind.heads, na.gebeurtenissen));
  const blad = leegBlad(inhoud, { controlegetal, regels, sleutel: signer.publicKey });
  const zonder = {
    formaat: FORMAAT,
    v: 1,
    inhoud,
    controlegetal,
    keten: { zaak: stream.id, regels },
    pagina: getalVan(blad),
  } as const;
  const handtekening = { sleutel: signer.publicKey, waarde: signer.sign(teTekenen(zonder)) };
  const dossier: Dossier = { ...zonder, handtekening };
  const json = alsJson(dossier);
  return { json, html: volBlad(blad, json) };
}
