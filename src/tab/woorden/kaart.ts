export const kaartwoorden = {
  laadt: 'Even geduld.',
  nietVerstuurd: 'Nog niet verstuurd: er is geen verbinding. Uw invoer staat er nog.',
} as const;
