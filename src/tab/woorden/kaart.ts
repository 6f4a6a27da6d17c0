export const kaartwoorden = {
  laadt: 'Even geduld.',
  /** It may have arrived: what is pressed twice counts once. */
  geenVerbinding: 'Er is geen verbinding. Uw invoer staat er nog. Druk zo nog eens: twee keer telt één keer.',
} as const;
