import type { Tijdstip } from '../../domain/termijnen/tijdstip.ts';
import { MINUUT, UUR } from '../../domain/termijnen/tijdstip.ts';
import type { Meldingwijziging } from '../../domain/zaak/melding.ts';
import type { Fout } from '../http/server/problem.ts';

/** The source's clock may be this far ahead of ours. */
const SKEW = 2 * MINUUT;
const OLDEST_ARREST = 14 * 24 * UUR;

type Rule = (message: Meldingwijziging, now: Tijdstip) => readonly Fout[];

const when = (wrong: boolean, pad: string, melding: string): readonly Fout[] =>
  wrong ? [{ pad, melding }] : [];

const arrestIsRecent: Rule = ({ aanhouding }, now) => {
  if (aanhouding === undefined) return [];
  return [
    ...when(aanhouding > now + SKEW, 'aanhouding', 'De aanhouding ligt in de toekomst.'),
    ...when(aanhouding < now - OLDEST_ARREST, 'aanhouding', 'De aanhouding is meer dan 14 dagen geleden.'),
  ];
};

/** A start in the future would hide that the clock is running. */
const holdingFollowsArrest: Rule = ({ aanhouding, ophoudenVanaf }, now) => {
  if (ophoudenVanaf === undefined) return [];
  const before = aanhouding !== undefined && ophoudenVanaf < aanhouding;
  return [
    ...when(before, 'ophoudenVanaf', 'Het ophouden begint vóór de aanhouding.'),
    ...when(ophoudenVanaf > now + SKEW, 'ophoudenVanaf', 'Het ophouden begint in de toekomst.'),
  ];
};

const questioningFollowsArrest: Rule = ({ aanhouding, verhoren = [] }) =>
  verhoren.flatMap(({ van, tot }, index) => [
    ...when(tot < van, `verhoren.${index}.tot`, 'Het verhoor eindigt voordat het begint.'),
    ...when(
      aanhouding !== undefined && van < aanhouding,
      `verhoren.${index}.van`,
      'Het verhoor begint vóór de aanhouding.',
    ),
  ]);

const labelsDiffer: Rule = ({ slachtoffers = [] }) =>
  slachtoffers.flatMap(({ label }, index) =>
    when(
      slachtoffers.findIndex((other) => other.label === label) < index,
      `slachtoffers.${index}.label`,
      'Dit label komt twee keer voor.',
    ),
  );

const RULES: readonly Rule[] = [arrestIsRecent, holdingFollowsArrest, questioningFollowsArrest, labelsDiffer];

/**
 * What a message says that cannot be true together, or not now (contract, "Refused with 400"). What it leaves
 * out is compared with what is known of the case only later, by the use case.
 *
 * @param now case clock, epoch ms
 */
export function contradictions(message: Meldingwijziging, now: Tijdstip): readonly Fout[] {
  return RULES.flatMap((rule) => rule(message, now));
}
