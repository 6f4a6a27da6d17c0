/** The list with each part as `maak` gives it; the list itself when they all stayed the same. */
export function delend(lijst: readonly unknown[], maak: (deel: unknown) => unknown): readonly unknown[] {
  let kopie: unknown[] | null = null;
  for (let plek = 0; plek < lijst.length; plek += 1) {
    const nieuw = maak(lijst[plek]);
    if (nieuw === lijst[plek]) continue;
    kopie ??= [...lijst];
    kopie[plek] = nieuw;
  }
  return kopie ?? lijst;
}
