import 'virtual:thema.css';
import './stijl/pagina.css';
import './stijl/bord.css';
import './stijl/kaart.css';
import './stijl/overig.css';
import './stijl/zaak.css';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import type { Start } from '../app/tab/bericht.ts';
import type { Aanmeldgegevens } from './aanmelden/browser.ts';
import { bewaardePersoon, demobewijs } from './aanmelden/demo.ts';
import { Demopagina } from './aanmelden/demo-pagina.tsx';
import type { Bewijs } from './api/aanroep.ts';
import { Mislukt } from './api/aanroep.ts';
import { App } from './app.tsx';
import type { Begin } from './begin.ts';
import { leesBegin } from './begin.ts';
import { eersteLocatie } from './delen/laatste-locatie.ts';
import { Melding } from './delen/melding.tsx';
import { inRust } from './delen/rust.ts';
import type { TeamsHost } from './teams/host.ts';
import { volgComputer } from './thema/thema.ts';
import { startIn } from './vroeg/start.ts';
import { laatVroeg } from './vroeg/vragen.ts';
import { aanmeldwoorden } from './woorden/aanmelden.ts';

/** In a frame it may be Teams; a page of its own never asks. */
async function zoekTeams({ modus }: Start): Promise<TeamsHost | null> {
  if (window.parent === window) return null;
  const { ontmoetTeams } = await import('./teams/host.ts');
  return ontmoetTeams(modus === 'aanmelden');
}

async function bewijsVan(start: Aanmeldgegevens, host: TeamsHost | null): Promise<Bewijs> {
  const token =
    host === null ? await (await import('./aanmelden/browser.ts')).meldAan(start) : () => host.token();
  return async () => ({ authorization: `Bearer ${await token()}` });
}

/** Where a channel tab is set up there is nothing to read beforehand. */
async function beginVan(
  bewijs: Bewijs,
  host: TeamsHost | null,
  locatie: string | null,
): Promise<Begin | null> {
  return host?.instellen === true ? null : leesBegin(bewijs, eersteLocatie(locatie));
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

/** In place of the word that the page is opening. */
function teken(wat: ComponentChild, pagina: HTMLElement): void {
  pagina.replaceChildren();
  render(wat, pagina);
  // So that the way to the board leads nowhere else; the browser has work of it, and people wait for what was drawn.
  inRust(() => {
    if (location.hash === '') history.replaceState(null, '', '#/');
  });
}

async function open(pagina: HTMLElement): Promise<void> {
  volgComputer();
  try {
    const start = startIn(document);
    if (start === null) throw new Mislukt(0, aanmeldwoorden.mislukt);
    const host = await zoekTeams(start);
    if (host?.deel !== null && host?.deel !== undefined) location.hash = `#/${host.deel}`;
    if (start.modus === 'demo') {
      const wie = bewaardePersoon(start.personen);
      const bewijs = (): ReturnType<Bewijs> => Promise.resolve(wie === null ? {} : demobewijs(wie));
      const begin = await beginVan(bewijs, host, wie?.locatie ?? null);
      teken(<Demopagina personen={start.personen} host={host} eerst={{ wie, begin }} />, pagina);
      return;
    }
    const bewijs = await bewijsVan(start, host);
    const locatie = new URLSearchParams(location.search).get('locatie');
    const begin = await beginVan(bewijs, host, locatie);
    teken(<App bewijs={bewijs} host={host} locatie={locatie} begin={begin} />, pagina);
  } catch (error) {
    if (!(error instanceof Mislukt)) throw error;
    teken(<Mislukking tekst={error.tekst} />, pagina);
  }
}

const pagina = document.getElementById('pagina');
if (pagina !== null) void open(pagina).finally(laatVroeg);
