/** Several reminders on one card: number, task and time only (werkproces §9). */
export const bundelteksten = {
  titel: 'Herinneringen: {aantal}',
  inleiding: 'De eerste klok staat bovenaan. Wat klaar is, verdwijnt vanzelf.',
  gevraagd: 'Gevraagd {op}',
  voor: 'Nodig {voor}',
  verstreken: 'Termijn verstreken ({op})',
  klaarTitel: 'Geen herinneringen meer',
  klaar: 'Alles op deze lijst is gedaan.',
  vervangenTitel: 'Er is een nieuwere lijst',
  vervangen: 'Kijk daar verder.',
  nogEen: 'Er is nog één herinnering.',
  nogMeer: 'Er zijn nog {aantal} herinneringen.',
} as const;
