/** Arrow keys walk along the cases, Home and End to the first and the last; only while one of them has the focus. */
export function stapDoorRijen(toets: KeyboardEvent, lijst: HTMLElement | null): void {
  if (lijst === null) return;
  const koppelingen = [...lijst.querySelectorAll<HTMLElement>('.nummer a')];
  const plek = koppelingen.indexOf(document.activeElement as HTMLElement);
  if (plek === -1) return;
  const naar = { ArrowDown: plek + 1, ArrowUp: plek - 1, Home: 0, End: koppelingen.length - 1 }[toets.key];
  if (naar === undefined) return;
  toets.preventDefault();
  koppelingen[Math.max(0, Math.min(koppelingen.length - 1, naar))]?.focus();
}
