import type { Vraag } from '../../cijfers/feiten/vragen.ts';
import { vragen } from '../../cijfers/feiten/vragen.ts';
import type { Verloop } from '../../cijfers/verloop.ts';
import type { TaakSoort } from '../../instellingen/stappen.ts';
import { taakSoorten } from '../../instellingen/stappen.ts';
import { MINUUT } from '../../termijnen/tijdstip.ts';
import { formulierMet } from '../../werkproces/formulierenregister.ts';
import { houderVan } from '../../zaak/taak.ts';
import type { Rolhouder } from '../../zaak/wie.ts';

/** `herinnerd`: answered, after a reminder. `te-laat`: after its deadline. `open`: the exercise ended without it. */
export type Vraagstand = 'op-tijd' | 'herinnerd' | 'te-laat' | 'open';

/** A question to one role, and how it went. */
export type Vraagregel = {
  readonly soort: TaakSoort;
  /** Title of the form of an action, that names it. */
  readonly formulier: string | null;
  readonly wie: Rolhouder;
  /** Minutes after the case came in. */
  readonly gevraagdNa: number;
  /** Minutes between question and answer; null: none came. */
  readonly duurde: number | null;
  /** Reminders that went out meanwhile. */
  readonly herinneringen: number;
  readonly stand: Vraagstand;
};

function standVan({ taak, antwoord }: Vraag, herinneringen: number, einde: number): Vraagstand {
  const laatst = antwoord?.op ?? einde;
  if (taak.uiterlijk !== null && laatst > taak.uiterlijk) return 'te-laat';
  if (antwoord === null) return 'open';
  return herinneringen > 0 ? 'herinnerd' : 'op-tijd';
}

function regelVan({ stappen, eind }: Verloop, vraag: Vraag): Vraagregel {
  const { taak, gevraagdOp, antwoord } = vraag;
  const tot = antwoord?.op ?? Number.POSITIVE_INFINITY;
  const herinneringen = stappen.filter(
    ({ event }) =>
      event.type === 'HerinneringGegeven' &&
      event.taakId === taak.id &&
      event.op >= gevraagdOp &&
      event.op <= tot,
  ).length;
  const laatste = stappen.at(-1)?.event.op ?? gevraagdOp;
  return {
    soort: taak.soort,
    formulier: taak.formulier === undefined ? null : (formulierMet(taak.formulier)?.titel ?? null),
    wie: houderVan(taak),
    gevraagdNa: Math.floor((gevraagdOp - eind.gemeldOp) / MINUUT),
    duurde: antwoord === null ? null : Math.floor((antwoord.op - gevraagdOp) / MINUUT),
    herinneringen,
    stand: standVan(vraag, herinneringen, laatste),
  };
}

/** Every question of a case, in the order in which it was asked: what was asked late, and what was answered late. */
export function vragenVan(verloop: Verloop): readonly Vraagregel[] {
  return taakSoorten
    .flatMap((soort) => vragen(verloop, soort))
    .toSorted((a, b) => a.gevraagdOp - b.gevraagdOp)
    .map((vraag) => regelVan(verloop, vraag));
}
