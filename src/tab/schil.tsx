import type { ComponentChildren } from 'preact';
import type { EigenLocatie } from '../app/tab/bericht.ts';
import { onderdeelnamen, paginawoorden } from './woorden/pagina.ts';

type Props = {
  readonly locaties: readonly EigenLocatie[];
  readonly locatie: EigenLocatie;
  readonly kies: (id: string) => void;
  /** Part of the address after `#`: which view is open. */
  readonly adres: string;
  readonly children: ComponentChildren;
};

const onderdelen = Object.entries(onderdeelnamen);

/** What stands around every view: the name, the location, the way to the other views. */
export function Schil({ locaties, locatie, kies, adres, children }: Props) {
  return (
    <>
      <a class="sprong" href="#inhoud" onClick={naarInhoud}>
        {paginawoorden.naarInhoud}
      </a>
      <header class="kop">
        <h1>{paginawoorden.naam}</h1>
        <nav class="menu" aria-label={paginawoorden.menu}>
          {onderdelen.map(([pad, naam]) => (
            <a key={pad} href={`#${pad}`} aria-current={pad === adres ? 'page' : undefined}>
              {naam}
            </a>
          ))}
        </nav>
        {locaties.length > 1 && (
          <label class="veld veld-naast">
            <span>{paginawoorden.locatie}</span>
            <select value={locatie.id} onChange={(event) => kies(event.currentTarget.value)}>
              {locaties.map(({ id, naam }) => (
                <option key={id} value={id}>
                  {naam}
                </option>
              ))}
            </select>
          </label>
        )}
      </header>
      <main id="inhoud" tabIndex={-1}>
        {children}
      </main>
    </>
  );
}

/** The address after `#` names the view, so the jump is made here. */
function naarInhoud(event: Event): void {
  event.preventDefault();
  document.getElementById('inhoud')?.focus();
}
