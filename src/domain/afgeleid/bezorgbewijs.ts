import type { Tijdstip } from '../termijnen/tijdstip.ts';
import { opgevolgdOp, vraagpostId } from '../zaak/vraagpost.ts';
import type { Zaak } from '../zaak/zaak.ts';
import type { Bewijsregel, Bezorgkanaal, Bezorgmoment } from './views/bewijs.ts';

/** What became of one message at one person by one channel; instants on the case clock, null: not (yet). */
export type Bezorging = {
  readonly postId: string;
  readonly kanaal: Bezorgkanaal;
  readonly persoonId: string;
  readonly inWachtrijOp: Tijdstip | null;
  readonly aangenomenOp: Tijdstip | null;
  readonly bezorgdOp: Tijdstip | null;
  readonly misluktOp: Tijdstip | null;
  readonly geopendOp: Tijdstip | null;
};

/** Instants of delivery of one task on a card: the first ones, the last of which say when it was seen. */
const MOMENTEN = 8;
const EIGEN: readonly string[] = ['taakhouder', 'volgende', 'hele-rol'];

/** Whether a message asks who owes the task, as it was asked last, and did not tell somebody else of it. */
function vraagtEigenaar(zaak: Zaak, taakId: string, postId: string): boolean {
  const taak = zaak.taken[taakId];
  if (taak !== undefined && postId === vraagpostId(taak)) return true;
  const [soort, nr, ...aan] = postId.split(':');
  const gegeven = soort === 'h' ? zaak.herinneringen.find((h) => h.nr === Number(nr)) : undefined;
  if (gegeven?.taakId !== taakId) return false;
  if (taak === undefined || opgevolgdOp(taak, gegeven.op) !== null) return false;
  const { rol } = taak;
  return aan[0] === rol && gegeven.aan.some((doel) => EIGEN.includes(doel) || doel === rol);
}

function momenten({ kanaal, ...b }: Bezorging): readonly Bezorgmoment[] {
  const een = (wat: Bezorgmoment['wat'], op: Tijdstip | null): readonly Bezorgmoment[] =>
    op === null ? [] : [{ wat, kanaal, op }];
  return [
    ...een('aangenomen', b.aangenomenOp),
    ...een('bezorgd', b.bezorgdOp),
    ...een('mislukt', b.misluktOp),
    ...een('geopend', b.geopendOp),
  ];
}

/** Everything that became of the messages to who owes one task, oldest first. */
export function bezorgmomenten(
  zaak: Zaak,
  taakId: string,
  bezorgingen: readonly Bezorging[],
): readonly Bezorgmoment[] {
  return bezorgingen
    .filter(({ postId }) => vraagtEigenaar(zaak, taakId, postId))
    .flatMap(momenten)
    .toSorted((a, b) => a.op - b.op);
}

/** The lines of proof with what the ledger knows of the messages: taken by Teams, mail or gateway, and opened. */
export function metBezorging(
  zaak: Zaak,
  regels: readonly Bewijsregel[],
  bezorgingen: readonly Bezorging[],
  hoogstens = MOMENTEN,
): readonly Bewijsregel[] {
  return regels.map((regel) => {
    const alle = bezorgmomenten(zaak, regel.taakId, bezorgingen);
    const half = hoogstens / 2;
    const bezorging = alle.length <= hoogstens ? alle : [...alle.slice(0, half), ...alle.slice(-half)];
    return { ...regel, bezorging };
  });
}

/** When each stage of a task was first reached, for a report: null when it was not. */
export type Bewijstijden = {
  readonly taakId: string;
  /** Whether a message about it was meant for who owes it, whatever became of it. */
  readonly bericht: boolean;
  readonly gevraagdOp: Tijdstip;
  readonly aangenomenOp: Tijdstip | null;
  readonly geopendOp: Tijdstip | null;
  readonly opgepaktOp: Tijdstip | null;
  readonly beantwoordOp: Tijdstip | null;
};

/** The chain of every task that was not dropped, in instants: from asked to answered. */
export function bewijstijden(zaak: Zaak, bezorgingen: readonly Bezorging[]): readonly Bewijstijden[] {
  return Object.values(zaak.taken)
    .filter(({ status }) => status !== 'vervallen')
    .map((taak) => {
      const momentenVan = bezorgmomenten(zaak, taak.id, bezorgingen);
      const eerste = (...wat: readonly Bezorgmoment['wat'][]): Tijdstip | null =>
        momentenVan.find((moment) => wat.includes(moment.wat))?.op ?? null;
      return {
        taakId: taak.id,
        bericht: bezorgingen.some(({ postId }) => vraagtEigenaar(zaak, taak.id, postId)),
        gevraagdOp: taak.gevraagdOp,
        aangenomenOp: eerste('aangenomen', 'bezorgd'),
        geopendOp: eerste('geopend'),
        opgepaktOp: taak.opgepakt?.op ?? null,
        beantwoordOp: taak.status === 'beantwoord' ? taak.klaarOp : null,
      };
    });
}
