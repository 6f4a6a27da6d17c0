export const aanmeldwoorden = {
  afgebroken: 'Het aanmelden is afgebroken.',
  mislukt: 'Aanmelden is niet gelukt. Probeer het opnieuw. Blijft dit zo? Vraag uw beheerder om hulp.',
  opnieuw: 'Probeer opnieuw',
} as const;
