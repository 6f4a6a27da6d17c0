/** A second account of the same person: the code, and what came of it. */
export const accountteksten = {
  titel: 'Tweede account gekoppeld',
  gekoppeld: 'Uw andere account is {op} gekoppeld. Het heeft nu dezelfde rollen.',
  uitleg: 'Was u dit niet? Typ hier **ontkoppel** en bel de KPC.',
  alleenInChat: 'Dit kan alleen in uw eigen gesprek met Negenuur. Typ het daar.',
  code: '**Uw code is {code}.** Typ in Negenuur met uw andere account: **koppelcode {code}**. De code geldt tien minuten. Geef hem aan niemand. De KPC of beheer bevestigt de koppeling.',
  ontkoppeld: 'Uw tweede account is losgemaakt. Het heeft hier geen rol meer.',
} as const;
