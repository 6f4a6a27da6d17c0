const TEKENS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// Control characters, zero-width characters and direction marks: they can hide or turn round what is shown.
const ONZICHTBAAR = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/** Text inside HTML: nothing in it is markup, and nothing of it is hidden. */
export function veilig(tekst: string): string {
  return tekst.replace(ONZICHTBAAR, ' ').replace(/[&<>"']/g, (teken) => TEKENS[teken] ?? '');
}

/** Typed text, line by line as it was typed. */
export function paragrafen(tekst: string): string {
  return tekst
    .split(/\r\n|\r|\n/)
    .filter((regel) => regel.trim() !== '')
    .map((regel) => `<p>${veilig(regel)}</p>`)
    .join('\n');
}

/** Names with what belongs to them. */
export function lijst(regels: readonly (readonly [string, string])[], klasse?: string): string {
  const dd = klasse === undefined ? '<dd>' : `<dd class="${klasse}">`;
  const rijen = regels.map(([naam, waarde]) => {
    const tekst = waarde.includes('\n') ? paragrafen(waarde) : veilig(waarde);
    return `<dt>${veilig(naam)}</dt>${dd}${tekst}</dd>`;
  });
  return `<dl>\n${rijen.join('\n')}\n</dl>`;
}

export function tabel(koppen: readonly string[], rijen: readonly (readonly string[])[]): string {
  const kop = koppen.map((naam) => `<th scope="col">${veilig(naam)}</th>`).join('');
  const lijf = rijen.map((rij) => `<tr>${rij.map((cel) => `<td>${veilig(cel)}</td>`).join('')}</tr>`);
  return `<table>\n<thead><tr>${kop}</tr></thead>\n<tbody>\n${lijf.join('\n')}\n</tbody>\n</table>`;
}
