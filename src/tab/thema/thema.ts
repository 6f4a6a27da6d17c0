/** The three looks of Teams. */
export type Thema = 'licht' | 'donker' | 'contrast';

/** Shows the page in a look; the colours are those of Teams itself. */
export function zetThema(thema: Thema): void {
  document.documentElement.dataset['thema'] = thema;
}

/** Outside Teams: what this computer asks for, also when that changes. */
export function volgComputer(): void {
  const donker = matchMedia('(prefers-color-scheme: dark)');
  const meer = matchMedia('(prefers-contrast: more)');
  const kies = (): void =>
    zetThema(meer.matches && donker.matches ? 'contrast' : donker.matches ? 'donker' : 'licht');
  donker.addEventListener('change', kies);
  meer.addEventListener('change', kies);
  kies();
}
