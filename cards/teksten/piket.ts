export const piketkaart = {
  titel: 'Wie heeft nu dienst',
  niemand: 'niemand',
  overgenomen: 'overgenomen',
  tot: 'tot {op}',
  overnemen: 'Dienst overnemen?',
} as const;
