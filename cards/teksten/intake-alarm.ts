export const intakeAlarmkaart = {
  titel: 'Melding geweigerd, verdachte zit vast',
  wat: 'Een melding is niet aangenomen.',
  doe: 'Bel de politie en laat opnieuw melden. De termijn loopt al.',
  bron: 'Bron: {bron}. Ontvangen {op}.',
  watMeer: '{aantal} meldingen zijn niet aangenomen.',
  doeMeer: 'Bel de politie: wie zit er vast? Laat elke zaak opnieuw melden. De termijnen lopen al.',
  bronMeer: 'Bron: {bron}. De eerste {op}, de laatste {laatste}.',
} as const;

export function aantalVelden(aantal: number): string {
  return aantal === 1 ? 'Eén veld klopt niet.' : `${aantal} velden kloppen niet.`;
}
