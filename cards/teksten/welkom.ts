export const welkomkaart = {
  titel: 'Negenuur bewaakt de termijn aan de ZSM-tafel',
  gekoppeld: 'Dit kanaal hoort bij {locatie}.',
  zaken: 'Nieuwe zaken komen hier binnen.',
  nietGekoppeld: 'Dit kanaal is nog niet gekoppeld.',
  koppel: 'Bent u beheerder? Typ dan **@Negenuur koppel** met de naam van de locatie.',
  inhoud: 'De inhoud van een zaak opent u op uw eigen scherm.',
  help: 'Typ **@Negenuur help** voor uitleg.',
} as const;
