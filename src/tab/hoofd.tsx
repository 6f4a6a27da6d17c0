import 'virtual:thema.css';
import './stijl/pagina.css';
import './stijl/bord.css';
import './stijl/kaart.css';
import './stijl/overig.css';
import './stijl/zaak.css';
import { render } from 'preact';
import type { Start } from '../app/tab/bericht.ts';
import { Demopagina } from './aanmelden/demo-pagina.tsx';
import { startVan } from './aanmelden/start.ts';
import type { Bewijs } from './api/aanroep.ts';
import { Mislukt } from './api/aanroep.ts';
import { App } from './app.tsx';
import { Melding } from './delen/melding.tsx';
import type { TeamsHost } from './teams/host.ts';
import { volgComputer } from './thema/thema.ts';
import { aanmeldwoorden } from './woorden/aanmelden.ts';

/** In a frame it may be Teams; a page of its own never asks. */
async function zoekTeams(): Promise<TeamsHost | null> {
  if (window.parent === window) return null;
  const { ontmoetTeams } = await import('./teams/host.ts');
  return ontmoetTeams();
}

async function bewijsVan(start: Start, host: TeamsHost | null): Promise<Bewijs> {
  if (start.modus === 'demo') return () => Promise.resolve({});
  const token =
    host === null ? await (await import('./aanmelden/browser.ts')).meldAan(start) : () => host.token();
  return async () => ({ authorization: `Bearer ${await token()}` });
}

/** The page could not open; the same address is asked anew. */
function Mislukking({ tekst }: { readonly tekst: string }) {
  return (
    <main>
      <Melding soort="waarschuwing">
        <p>{tekst}</p>
        <p>
          <button type="button" class="knop" onClick={() => location.reload()}>
            {aanmeldwoorden.opnieuw}
          </button>
        </p>
      </Melding>
    </main>
  );
}

async function open(pagina: HTMLElement): Promise<void> {
  volgComputer();
  try {
    const start = startVan(document);
    const host = await zoekTeams();
    if (host?.deel !== null && host?.deel !== undefined) location.hash = `#/${host.deel}`;
    else if (location.hash === '') history.replaceState(null, '', '#/');
    if (start.modus === 'demo') {
      render(<Demopagina personen={start.personen} host={host} />, pagina);
      return;
    }
    const bewijs = await bewijsVan(start, host);
    render(
      <App bewijs={bewijs} host={host} locatie={new URLSearchParams(location.search).get('locatie')} />,
      pagina,
    );
  } catch (error) {
    if (!(error instanceof Mislukt)) throw error;
    render(<Mislukking tekst={error.tekst} />, pagina);
  }
}

const pagina = document.getElementById('pagina');
if (pagina !== null) void open(pagina);
