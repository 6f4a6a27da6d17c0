import 'virtual:thema.css';
import './stijl/pagina.css';
import './stijl/bord.css';
import './stijl/kaart.css';
import './stijl/zaak.css';
import { render } from 'preact';
import type { Start } from '../app/tab/bericht.ts';
import { Demopagina } from './aanmelden/demo-pagina.tsx';
import { lees, Mislukt } from './api/aanroep.ts';
import { Melding } from './delen/melding.tsx';
import { volgComputer } from './thema/thema.ts';

async function open(pagina: HTMLElement): Promise<void> {
  volgComputer();
  try {
    const start = await lees<Start>('start', () => Promise.resolve({}));
    if (start.modus === 'demo') render(<Demopagina personen={start.personen} />, pagina);
  } catch (error) {
    if (!(error instanceof Mislukt)) throw error;
    render(<Melding soort="waarschuwing">{error.tekst}</Melding>, pagina);
  }
}

const pagina = document.getElementById('pagina');
if (pagina !== null) void open(pagina);
