/** Answers to a typed command that cannot be done as asked. */
export const koppelteksten = {
  nietHier: 'Koppelen kan alleen in een kanaal. Typ de opdracht daar.',
  onbekend: 'Deze locatie is niet bekend. Controleer de naam.',
  geenRecht: 'U mag dit kanaal niet koppelen. Vraag de KPC of beheer.',
  nietHierVragen: 'Vraag dit in uw eigen gesprek met Negenuur, of in het kanaal van uw locatie.',
  geenNummer: 'Typ het nummer erbij, zoals OF-26-0042.',
  geenZaak: 'Deze zaak is niet gevonden. Controleer het nummer, of typ zaken voor de open zaken.',
  welkeLocatie: 'Dit kanaal hoort nog niet bij een locatie. Typ koppel en de naam.',
  vastgelegd: 'Uw opmerking staat bij de zaak.',
  ingekort: 'Alleen de eerste 1.000 tekens staan bij de zaak. Zet de rest in een nieuw bericht.',
  persoonsgegeven: 'Noem geen namen, nummers of adressen. Uw opmerking is niet bewaard.',
} as const;
