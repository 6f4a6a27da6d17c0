/**
 * Version of what the facts of a case mean. Facts are kept between readings; raise it whenever `zaakfeiten` gives
 * something else for the same events, or when what they are held against changes, so that what was kept before is
 * worked out anew. A test compares the facts of sixty cases with the version they were written under.
 */
export const FEITENVERSIE = 2;
