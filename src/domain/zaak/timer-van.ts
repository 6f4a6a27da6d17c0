/** Name of the one timer of a task. */
export function timerVan(taakId: string): string {
  return `h:${taakId}`;
}
