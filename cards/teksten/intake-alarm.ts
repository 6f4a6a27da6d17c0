export const intakeAlarmkaart = {
  titel: 'Melding geweigerd, verdachte zit vast',
  wat: 'Een melding is niet aangenomen.',
  doe: 'Bel de politie en laat opnieuw melden. De termijn loopt al.',
  bron: 'Bron: {bron}. Ontvangen {op}.',
} as const;

export function aantalFouten(aantal: number): string {
  return aantal === 1 ? 'Eén veld klopt niet.' : `${aantal} velden kloppen niet.`;
}
