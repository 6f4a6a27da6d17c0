/** Origin under which the number of a case that is taken over is tied to the one it came from. */
export const HERKOMST_VERPLAATST = 'verplaatst';
