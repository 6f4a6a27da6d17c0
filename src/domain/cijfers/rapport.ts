import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { cijferdefinities } from './definities/alle.ts';
import type { Cijferdefinitie, Deel, GroepId } from './definities/definitie.ts';
import { groepen } from './definities/definitie.ts';
import type { Tabel } from './jaartabel.ts';
import { KLEIN } from './onderdrukken.ts';
import { percentiel } from './percentiel.ts';
import type { Cijferperiode } from './periode.ts';
import { cel } from './tabel.ts';
import type { Teller } from './telling.ts';
import { tellers } from './telling.ts';
import { TOTAAL } from './verbanden.ts';

/** A count; null: there is one, and it is too small to show or would give away one that is. */
export type Getal = number | null;

/** One row of a figure: all Veilig Thuis organisations, or one. */
export type Cijferrij = {
  readonly id: string;
  readonly label: string;
  /** For the head of a column. */
  readonly kort: string;
  readonly totaal: Getal;
  readonly delen: readonly (Deel & { readonly aantal: Getal })[];
  /** Whole percent; null without a percentage, when nothing is below the line, or when it would give too much away. */
  readonly aandeel: number | null;
  /** Rounded minutes; null below 5 durations, for `p90` below 10. */
  readonly mediaan: number | null;
  readonly p90: number | null;
};

export type Cijfer = Pick<Cijferdefinitie, 'id' | 'titel' | 'definitie' | 'eenheid' | 'bron'> & {
  /** What the percentage is of, in words; null without one. */
  readonly aandeel: string | null;
  /** How the percentage is computed, in words; null without one. */
  readonly formule: string | null;
  readonly tijd: boolean;
  readonly rijen: readonly Cijferrij[];
};

export type Cijferrapport = {
  readonly locatie: { readonly id: string; readonly naam: string };
  readonly periode: Cijferperiode;
  /** Of one Veilig Thuis only; null: all, with a row for each. */
  readonly regio: string | null;
  readonly opgemaaktOp: Tijdstip;
  /** Cases that could not be read and so are in no figure. */
  readonly onleesbaar: number;
  readonly groepen: readonly {
    readonly id: GroepId;
    readonly titel: string;
    readonly cijfers: readonly Cijfer[];
  }[];
};

/** Below this a 90th percentile is the time of one case. */
const GENOEG_VOOR_P90 = 10;

type Rijnaam = Pick<Cijferrij, 'id' | 'label' | 'kort'>;

function delenVan(
  { delen, alleenGezien = false }: Cijferdefinitie,
  gezien: readonly string[],
): readonly Deel[] {
  if (delen === 'open') return gezien.toSorted().map((id) => ({ id, label: id }));
  return alleenGezien ? delen.filter(({ id }) => gezien.includes(id)) : delen;
}

type Bron = { readonly tabel: Tabel; readonly periode: string; readonly tellers: readonly Teller[] };

function maakRij(
  definitie: Cijferdefinitie,
  { tabel, periode, tellers: eigen }: Bron,
  rij: Rijnaam,
): Cijferrij {
  const getal = (deel: string): Getal => {
    const id = cel(periode, definitie.id, rij.id, deel);
    return tabel.verborgen.has(id) ? null : (tabel.cellen.get(id) ?? 0);
  };
  const gezien = [...new Set(eigen.map(({ deel }) => deel))];
  const tijden = eigen.flatMap(({ rij: van, minuten, aantal }) =>
    van === rij.id && minuten !== null ? [{ minuten, aantal }] : [],
  );
  return {
    ...rij,
    totaal: getal(TOTAAL),
    delen: delenVan(definitie, gezien).map((deel) => ({ ...deel, aantal: getal(deel.id) })),
    aandeel: aandeelVan(definitie, getal),
    mediaan: percentiel(tijden, 50, KLEIN),
    p90: percentiel(tijden, 90, GENOEG_VOOR_P90),
  };
}

/** A percentage of counts that all show: one that does not would follow from it. */
function aandeelVan({ aandeel }: Cijferdefinitie, getal: (deel: string) => Getal): number | null {
  if (aandeel === undefined) return null;
  const som = (delen: readonly string[]): Getal =>
    delen.map(getal).reduce<Getal>((tot, n) => (tot === null || n === null ? null : tot + n), 0);
  const teller = som(aandeel.teller);
  const noemer = som(aandeel.noemer);
  return teller === null || noemer === null || noemer === 0 ? null : Math.round((100 * teller) / noemer);
}

/** What stands above and below the line of the percentage, by the names of the parts. */
function formuleVan({ aandeel, delen }: Cijferdefinitie): string | null {
  if (aandeel === undefined || delen === 'open') return null;
  const namen = (ids: readonly string[]): string =>
    ids.map((id) => delen.find((deel) => deel.id === id)?.label ?? id).join(' + ');
  const onder = aandeel.noemer.length === delen.length ? 'alles samen' : namen(aandeel.noemer);
  return `Percentage: ${namen(aandeel.teller)}, gedeeld door ${onder}.`;
}

function maakCijfer(definitie: Cijferdefinitie, bronnen: Bron, rijen: readonly Rijnaam[]): Cijfer {
  const { id, titel, definitie: tekst, eenheid, bron, aandeel, tijd = false } = definitie;
  return {
    id,
    titel,
    definitie: tekst,
    eenheid,
    bron,
    aandeel: aandeel?.wat ?? null,
    formule: formuleVan(definitie),
    tijd,
    rijen: rijen.map((rij) => maakRij(definitie, bronnen, rij)),
  };
}

/** Every figure of a period (werkproces §10), small numbers hidden. The rows are in the order given. */
export function cijferrapport(
  kop: Omit<Cijferrapport, 'groepen'>,
  tabel: Tabel,
  naam: string,
  rijen: readonly Rijnaam[],
): Cijferrapport {
  const perCijfer = Map.groupBy(tellers(tabel.telling), ({ cijfer }) => cijfer);
  const cijfers = cijferdefinities.map((definitie) => {
    const bron = { tabel, periode: naam, tellers: perCijfer.get(definitie.id) ?? [] };
    return { groep: definitie.groep, cijfer: maakCijfer(definitie, bron, rijen) };
  });
  return {
    ...kop,
    groepen: groepen.map((groep) => ({
      ...groep,
      cijfers: cijfers.filter((een) => een.groep === groep.id).map(({ cijfer }) => cijfer),
    })),
  };
}
