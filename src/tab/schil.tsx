import type { ComponentChildren } from 'preact';
import type { EigenLocatie } from '../app/tab/bericht.ts';
import { useAdres } from './delen/haken.ts';
import { paginawoorden } from './woorden/pagina.ts';

type Props = {
  readonly locaties: readonly EigenLocatie[];
  readonly locatie: EigenLocatie;
  readonly kies: (id: string) => void;
  readonly children: ComponentChildren;
};

/** The views of a location; the board is where one begins. */
const onderdelen = [
  { adres: '/', naam: paginawoorden.bord },
  { adres: '/cijfers', naam: paginawoorden.cijfers },
] as const;

/** What stands around every view: the name, the location, the way to the other views. */
export function Schil({ locaties, locatie, kies, children }: Props) {
  const adres = useAdres() || '/';
  return (
    <>
      <a class="sprong" href="#inhoud" onClick={naarInhoud}>
        {paginawoorden.naarInhoud}
      </a>
      <header class="kop">
        <h1>{paginawoorden.naam}</h1>
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
        <nav class="menu" aria-label={paginawoorden.menu}>
          {onderdelen.map(({ adres: naar, naam }) => (
            <a key={naar} href={`#${naar}`} aria-current={naar === adres ? 'page' : undefined}>
              {naam}
            </a>
          ))}
        </nav>
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
