import type { Tijdstip } from '../../termijnen/tijdstip.ts';

/** What changes the access of the suspect to a victim or to others (B 1095–1108). */
export const toegangswijzigingen = [
  /** Release, also later: end of IVS, of pre-trial detention. */
  'vrijlating',
  /** The RC suspends pre-trial detention. */
  'schorsing-vh',
  /** A measure reaches its end. */
  'einde-maatregel',
  /** A measure is lifted or suspended before its end. */
  'maatregel-opgeheven',
] as const;
export type ToegangswijzigingSoort = (typeof toegangswijzigingen)[number];

/** One change of access that comes; `id` names it within its case, for instance the measure that ends. */
export type Toegangswijziging = {
  readonly id: string;
  readonly soort: ToegangswijzigingSoort;
  /** When access changes, epoch ms. */
  readonly moment: Tijdstip;
};

/** The new acute check that is owed because of a change. */
export type AcuteToets = {
  readonly wijziging: Toegangswijziging;
  /** From here on an answer counts as the new check, epoch ms. */
  readonly vanaf: Tijdstip;
  /** The moment itself: the check is due before it, epoch ms. */
  readonly uiterlijk: Tijdstip;
  readonly gedaan: boolean;
};

/**
 * G8: before every change of access the acute check is done anew (B 1095–1108; werkproces §3). An answer counts
 * when it was given at most `venster` ms before the moment, and not after it. Nothing here holds up the change
 * itself: what is not done in time is told to the table.
 *
 * @param wijzigingen changes that come or came; order does not matter.
 * @param beantwoordOp times of all answers to part A, epoch ms.
 * @param venster how long before the moment an answer still says how things are then, ms.
 * @returns one check per change, earliest moment first.
 */
export function acuteToetsen(
  wijzigingen: readonly Toegangswijziging[],
  beantwoordOp: readonly Tijdstip[],
  venster: number,
): readonly AcuteToets[] {
  return wijzigingen
    .map((wijziging) => {
      const uiterlijk = wijziging.moment;
      const vanaf = uiterlijk - venster;
      const gedaan = beantwoordOp.some((op) => op >= vanaf && op <= uiterlijk);
      return { wijziging, vanaf, uiterlijk, gedaan };
    })
    .toSorted((a, b) => a.uiterlijk - b.uiterlijk || (a.wijziging.id < b.wijziging.id ? -1 : 1));
}
