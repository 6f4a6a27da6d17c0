/**
 * Roads that a case can take besides the two decisions: it comes in at the table, is worked on elsewhere, and its
 * result comes back to a decision of the OvJ (werkproces §2, §8). The first two start with a decision; an
 * actieoverleg is asked for by any partner.
 */
export const routesoorten = ['hg-spreekuur', 'zvh', 'actieoverleg'] as const;
export type Routesoort = (typeof routesoorten)[number];
