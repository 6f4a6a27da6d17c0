import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { MINUUT, UUR } from '../termijnen/tijdstip.ts';
import { openTaken } from '../zaak/open-taken.ts';
import type { Taak } from '../zaak/taak.ts';
import { houderVan } from '../zaak/taak.ts';
import { houderSleutel } from '../zaak/wie.ts';
import type { Zaak } from '../zaak/zaak.ts';
import type { Oefening, Scriptrol } from './oefening.ts';
import type { Lopend } from './stand.ts';

/** Minutes that mean: never by itself. */
export const NOOIT = -1;

/** A role that the file says nothing about answers like this. */
const STANDAARD: Scriptrol = { na: 10, zwijgt: false, taken: {} };

/** Names of steps of the script, as they are noted when they are done. */
export const berichtstap = (nr: number): string => `b:${nr}`;
export const handelingstap = (nr: number): string => `h:${nr}`;

export type Beurt = { readonly houder: string; readonly zaakId: string; readonly taken: readonly string[] };

/** What the script does now, and when there is something again. */
export type Draaiboek = {
  /** Places of messages in the file. */
  readonly berichten: readonly number[];
  readonly handelingen: readonly number[];
  readonly beurten: readonly Beurt[];
  /** Cases that nothing is asked in any more: the scripted officer closes them. */
  readonly sluiten: readonly string[];
  readonly voorbij: boolean;
  /** Case clock of the next step of the script; null: it waits for people. */
  readonly volgende: Tijdstip | null;
};

/** Minutes until a scripted role answers this task; {@link NOOIT} when it does not. */
function minutenTot({ na, zwijgt, taken }: Scriptrol, { id }: Taak): number {
  if (zwijgt) return NOOIT;
  const langste = Object.keys(taken)
    .filter((sleutel) => id.startsWith(sleutel))
    .toSorted((a, b) => b.length - a.length)[0];
  return langste === undefined ? na : (taken[langste] ?? na);
}

/** When it was asked, or last tried without success. */
function sinds(zaak: Zaak, { id, gevraagdOp }: Taak): Tijdstip {
  const pogingen = zaak.pogingen.filter(({ taakId }) => taakId === id).map(({ op }) => op);
  return Math.max(gevraagdOp, zaak.inbreng[id]?.op ?? 0, ...pogingen);
}

/** When a scripted role answers an open task of a case; null: a person does, or nobody. */
function antwoordOp(lopend: Lopend, oefening: Oefening, zaak: Zaak, taak: Taak): Tijdstip | null {
  const sleutel = houderSleutel(houderVan(taak));
  if (lopend.mensen.includes(sleutel)) return null;
  const minuten = minutenTot(oefening.rollen[sleutel] ?? STANDAARD, taak);
  return minuten === NOOIT ? null : sinds(zaak, taak) + minuten * MINUUT;
}

function beurten(
  taken: readonly { readonly zaak: Zaak; readonly taak: Taak; readonly op: Tijdstip }[],
  nu: Tijdstip,
): readonly Beurt[] {
  const nuAf = taken.filter(({ op }) => op <= nu);
  const groepen = Map.groupBy(nuAf, ({ zaak, taak }) => `${zaak.zaakId} ${houderSleutel(houderVan(taak))}`);
  return [...groepen.values()].flatMap((groep) => {
    const [eerste] = groep;
    if (eerste === undefined) return [];
    const houder = houderSleutel(houderVan(eerste.taak));
    return [{ houder, zaakId: eerste.zaak.zaakId, taken: groep.map(({ taak }) => taak.id) }];
  });
}

/**
 * The script of an exercise at one moment, from what is stored alone: a restart, or another replica, goes on where it
 * was. A role that a person plays is left alone.
 */
export function draaiboek(
  lopend: Lopend,
  oefening: Oefening,
  zaken: readonly Zaak[],
  nu: Tijdstip,
): Draaiboek {
  const { begin, gespeeld, mensen } = lopend;
  const open = zaken.filter(({ status }) => status === 'open');
  const nogTeDoen = <T extends { readonly na: number }>(
    lijst: readonly T[],
    naam: (nr: number) => string,
  ): readonly { readonly nr: number; readonly op: Tijdstip; readonly wat: T }[] =>
    lijst
      .map((wat, nr) => ({ nr, op: begin + wat.na * MINUUT, wat }))
      .filter(({ nr }) => !gespeeld.includes(naam(nr)));
  const berichten = nogTeDoen(oefening.berichten, berichtstap);
  const handelingen = nogTeDoen(oefening.later, handelingstap).filter(({ wat }) => !mensen.includes(wat.rol));
  const taken = open.flatMap((zaak) =>
    openTaken(zaak).flatMap((taak) => {
      const op = antwoordOp(lopend, oefening, zaak, taak);
      return op === null ? [] : [{ zaak, taak, op }];
    }),
  );
  const allesGespeeld = berichten.length === 0 && handelingen.length === 0;
  const stil = open.filter((zaak) => openTaken(zaak).length === 0);
  const einde = begin + oefening.uren * UUR;
  const uitgespeeld =
    zaken.length > 0 &&
    allesGespeeld &&
    (mensen.length > 0 ? open : open.filter((z) => !stil.includes(z))).length === 0;
  const momenten = [...berichten, ...handelingen, ...taken].map(({ op }) => op).filter((op) => op > nu);
  return {
    berichten: berichten.filter(({ op }) => op <= nu).map(({ nr }) => nr),
    handelingen: handelingen.filter(({ op }) => op <= nu).map(({ nr }) => nr),
    beurten: beurten(taken, nu),
    sluiten: allesGespeeld && !mensen.includes('ovj') ? stil.map(({ zaakId }) => zaakId) : [],
    voorbij: uitgespeeld || nu >= einde,
    volgende: Math.min(einde, ...momenten),
  };
}
