/**
 * In a frame it is most likely Teams: what talks to it is fetched along with the rest, not when the script finds out.
 * The build tells in the page which file that is.
 */
export function haalVoorTeams(document: Document): void {
  const bestand = document.querySelector<HTMLMetaElement>('meta[name="voor-teams"]')?.content;
  if (window.parent === window || bestand === undefined) return;
  const koppeling = document.createElement('link');
  koppeling.rel = 'modulepreload';
  koppeling.href = bestand;
  document.head.append(koppeling);
}
