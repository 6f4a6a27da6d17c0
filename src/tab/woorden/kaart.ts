export const kaartwoorden = {
  nietVerstuurd: 'Nog niet verstuurd: er is geen verbinding. Uw invoer staat er nog.',
} as const;
