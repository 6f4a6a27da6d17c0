import type { Window } from '../../src/app/limits/teams-limits.ts';
import { PER_CONVERSATION, PER_TENANT } from '../../src/app/limits/teams-limits.ts';
import type { Tijdstip } from '../../src/domain/termijnen/tijdstip.ts';
import { MINUUT } from '../../src/domain/termijnen/tijdstip.ts';
import { percentile } from '../bench/statistics.ts';
import type { Dag } from './maandag.ts';
import { drukste } from './tempo.ts';

/** How late, ms. */
export type Spreiding = { readonly p50: number; readonly p99: number; readonly max: number };

/** A limit of Teams beside the fullest it was. */
export type Venster = Window & { readonly van: 'gesprek' | 'tenant'; readonly drukst: number };

export type Cijfers = {
  readonly bezetting: {
    readonly locaties: number;
    readonly vtOrganisaties: number;
    readonly mensen: number;
    readonly openZaken: number;
  };
  readonly verplichtingen: {
    readonly beantwoord: number;
    readonly vervallen: number;
    readonly open: number;
  };
  /** From when a new message was called for until it stands in Teams. */
  readonly teLaat: Spreiding;
  /** New messages to people. */
  readonly berichten: number;
  readonly berichtenPerZaak: number;
  readonly berichtenPerAntwoord: number;
  readonly oproepen: { readonly nieuw: number; readonly bijgewerkt: number };
  readonly vensters: readonly Venster[];
  readonly druksteMinuut: {
    readonly van: Tijdstip;
    readonly oproepen: number;
    /** Timers and what people did. */
    readonly opdrachten: number;
  };
  /** Every promise that was not kept, in words. */
  readonly gebroken: readonly string[];
};

/** A new message stands in Teams within so many ms, also when the whole country changes shift. */
const BINNEN = MINUUT;

function perMinuut(van: Tijdstip, tijden: readonly Tijdstip[]): ReadonlyMap<number, number> {
  const telling = new Map<number, number>();
  for (const tijd of tijden) {
    const minuut = Math.floor((tijd - van) / MINUUT);
    telling.set(minuut, (telling.get(minuut) ?? 0) + 1);
  }
  return telling;
}

function vensters({ oproepen }: Dag): readonly Venster[] {
  const gesprekken = [...Map.groupBy(oproepen, ({ gesprek }) => gesprek).values()].map((lijst) =>
    lijst.map(({ op }) => op),
  );
  const alle = oproepen.map(({ op }) => op);
  return [
    ...PER_CONVERSATION.map((venster): Venster => {
      const drukst = gesprekken.reduce((meest, tijden) => Math.max(meest, drukste(tijden, venster.ms)), 0);
      return { ...venster, van: 'gesprek', drukst };
    }),
    ...PER_TENANT.map(
      (venster): Venster => ({ ...venster, van: 'tenant', drukst: drukste(alle, venster.ms) }),
    ),
  ];
}

function gebrokenVan(dag: Dag, teLaat: Spreiding, gemeten: readonly Venster[]): readonly string[] {
  return [
    ...[...dag.gebroken, ...dag.zonderWekker].map(({ zaakId, taakId, wat }) => `${zaakId} ${taakId}: ${wat}`),
    ...(teLaat.max > BINNEN ? [`een bericht kwam ${Math.round(teLaat.max / 1_000)} s te laat in Teams`] : []),
    ...gemeten
      .filter(({ drukst, calls }) => drukst > calls)
      .map(({ van, drukst, calls, ms }) => `${drukst} oproepen in ${ms} ms per ${van}: ${calls} mag`),
  ];
}

/** What the day came to. What happened before it only made the cases what they are. */
export function cijfers(dag: Dag): Cijfers {
  const { van, locaties, zaken } = dag;
  const nieuw = dag.aangekomen.filter(({ op }) => op >= van);
  const verschil = nieuw.map(({ op, sinds }) => op - sinds);
  const teLaat =
    verschil.length === 0
      ? { p50: 0, p99: 0, max: 0 }
      : { p50: percentile(verschil, 0.5), p99: percentile(verschil, 0.99), max: percentile(verschil, 1) };
  const persoonlijk = nieuw.filter(
    ({ aan, bericht }) => bericht && aan !== 'kanaal' && aan !== 'draad',
  ).length;
  const vandaag = dag.verplichtingen.filter(({ tot }) => tot >= van);
  const telt = (einde: 'beantwoord' | 'vervallen' | 'open'): number =>
    vandaag.filter((v) => v.einde === einde).length;
  const oproepen = dag.oproepen.filter(({ op }) => op >= van);
  const bijgewerkt = oproepen.filter(({ soort }) => soort === 'bijgewerkt').length;
  const minuten = perMinuut(
    van,
    oproepen.map(({ op }) => op),
  );
  const [minuut, drukst] = [...minuten].reduce((meest, een) => (een[1] > meest[1] ? een : meest), [0, 0]);
  const opdrachten = perMinuut(
    van,
    dag.gegeven.map(({ op }) => op),
  );
  const gemeten = vensters(dag);
  return {
    bezetting: {
      locaties: locaties.length,
      vtOrganisaties: locaties.flatMap(({ vtOrganisaties }) => vtOrganisaties).length,
      mensen: locaties.flatMap(({ personen }) => personen).length,
      openZaken: zaken.filter(({ zaak }) => zaak.status === 'open').length,
    },
    verplichtingen: { beantwoord: telt('beantwoord'), vervallen: telt('vervallen'), open: telt('open') },
    teLaat,
    berichten: persoonlijk,
    berichtenPerZaak: persoonlijk / Math.max(1, zaken.length),
    berichtenPerAntwoord: persoonlijk / Math.max(1, telt('beantwoord')),
    oproepen: { nieuw: oproepen.length - bijgewerkt, bijgewerkt },
    vensters: gemeten,
    druksteMinuut: {
      van: van + minuut * MINUUT,
      oproepen: drukst,
      opdrachten: opdrachten.get(minuut) ?? 0,
    },
    gebroken: gebrokenVan(dag, teLaat, gemeten),
  };
}
