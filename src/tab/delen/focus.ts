/**
 * Gives the focus to something when a press took away what had it: who works without a mouse goes on there. A page
 * that was just opened is left alone: it is read from its top.
 */
export function vangFocus(element: HTMLElement | null | undefined): void {
  if (navigator.userActivation.hasBeenActive && document.activeElement === document.body) element?.focus();
}
