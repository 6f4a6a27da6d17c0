/**
 * Entry of the sync agenda that stands for a stream that changed. A commit makes this one due; which posts the change
 * concerns is worked out when it is taken up (ADR 49). No post has this id.
 */
export const CHANGED = '*';
