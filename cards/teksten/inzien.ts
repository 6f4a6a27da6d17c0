export const inzienkaart = {
  titel: 'Zaak inzien',
  samenvatting: 'Samenvatting van de zaak',
  niets: 'Er is nog geen inbreng die u mag lezen.',
  toelichting: 'Toelichting bij de melding',
  reactie: 'Reactie',
  geenAntwoord: 'niet ingevuld',
  ingekort: 'Lange teksten zijn ingekort.',
} as const;
