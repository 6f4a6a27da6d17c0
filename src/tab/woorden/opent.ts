/** Also in the script that stands in the page itself: apart, so that it takes no other words along. */
export const opent = 'Negenuur opent.';
