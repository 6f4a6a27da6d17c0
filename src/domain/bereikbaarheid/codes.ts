/** Codes that one person can have in an hour, of each kind: nobody's phone or chat can be flooded from here. */
export const CODES_PER_UUR = 5;
