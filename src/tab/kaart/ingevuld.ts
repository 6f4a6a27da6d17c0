/** Marks a part of the page in which something was typed or chosen that was not sent yet. */
const MERK = 'data-ingevuld';

export function merkIngevuld(vak: HTMLElement | null, ingevuld: boolean): void {
  vak?.toggleAttribute(MERK, ingevuld);
}

/** Whether this stands in such a part. */
export function staatInIngevuld(plek: Element): boolean {
  return plek.closest(`[${MERK}]`) !== null;
}

/** Whether this is such a part, or holds one. */
export function heeftIngevuld(deel: Element | null): boolean {
  return deel !== null && (deel.hasAttribute(MERK) || deel.querySelector(`[${MERK}]`) !== null);
}
