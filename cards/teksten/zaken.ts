export const zakenkaart = {
  titel: 'Open zaken',
  geen: 'Er zijn geen open zaken.',
  geenKlok: 'Geen termijn',
} as const;

export function eigenTaken(aantal: number): string {
  if (aantal === 0) return '';
  return aantal === 1 ? 'Eén taak voor u' : `${aantal} taken voor u`;
}

export function meerZaken(aantal: number): string {
  return aantal === 1 ? 'Er is nog één zaak.' : `Er zijn nog ${aantal} zaken.`;
}
