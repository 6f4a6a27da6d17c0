/** Minutes in words: `50 minuten`, `3 uur`, `2 uur en 15 minuten`, `4 dagen`. */
export function duurwoorden(minuten: number): string {
  if (minuten < 60) return `${minuten} minuten`;
  if (minuten > 4_320) return `${Math.round(minuten / 1_440)} dagen`;
  const uren = `${Math.floor(minuten / 60)} uur`;
  const rest = minuten % 60;
  return rest === 0 ? uren : `${uren} en ${rest} minuten`;
}
