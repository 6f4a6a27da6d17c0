export const piketkaart = {
  titel: 'Wie heeft nu dienst',
  /** Which duty is taken over. */
  welke: 'Dienst: {dienst}.',
  eindeOp: 'Tot einde dienst, {op}',
  /** No roster says when: it lasts until somebody gives it back. */
  zonderEinde: 'Tot u teruggeeft',
  niemand: 'niemand',
  overgenomen: 'overgenomen',
  tot: 'tot {op}',
  overnemen: 'Dienst overnemen?',
  gaten: '**Nog geen dienst:**',
  gat: '{rol}: {dienst}',
  meerGaten: 'En nog {aantal}.',
} as const;

/** Answers to a typed `ik neem over tot 22:00`. */
export const piketantwoorden = {
  welkeTijd:
    'Deze tijd is niet te lezen. Er is niets overgenomen. Typ bijvoorbeeld: **ik neem over tot 22:00**.',
  welkeRol: 'Welke dienst bedoelt u? Typ bijvoorbeeld: **ik neem over tot 22:00 als kpc**. Of typ **piket**.',
} as const;
