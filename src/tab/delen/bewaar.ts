/** Lets the browser save something under a name. */
export function bewaar(inhoud: Blob, naam: string): void {
  const adres = URL.createObjectURL(inhoud);
  const schakel = document.createElement('a');
  schakel.href = adres;
  schakel.download = naam;
  schakel.click();
  // Some browsers fetch it only after this turn.
  setTimeout(() => URL.revokeObjectURL(adres), 10_000);
}

/** Text for a spreadsheet; the mark in front tells it that the text is UTF-8. */
export function csvBestand(csv: string): Blob {
  return new Blob([`\uFEFF${csv}`], { type: 'text/csv;charset=utf-8' });
}
