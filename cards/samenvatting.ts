import type { BundelView, View, Zaakkop } from '../src/domain/afgeleid/views.ts';
import { klokVan } from './kop.ts';
import { oproepteksten } from './teksten/bereikbaarheid.ts';
import { bundelteksten } from './teksten/bundel.ts';
import { oefening } from './teksten/kop.ts';
import { roostertitels } from './teksten/rooster.ts';
import { samenvattingBellen, samenvattingen } from './teksten/samenvatting.ts';
import { taakteksten } from './teksten/taken.ts';

/**
 * The text of the notification preview: number, task, time and nothing else (werkproces §9). It is seen on locked
 * phones, so it says nothing of the content, not even which kind of alarm it is.
 */
export function samenvatting(view: View): string {
  switch (view.soort) {
    case 'deel-a':
    case 'vraag':
      return regel(view.kop, taakteksten[view.taak.soort].titel);
    case 'oproep':
      return regel(view.kop, view.taak === null ? oproepteksten.alarm : taakteksten[view.taak].titel);
    case 'herinnering':
      return regel(
        view.kop,
        `${view.bellen === null ? samenvattingen.herinnering : samenvattingBellen} ${taakteksten[view.taak.soort].titel}`,
      );
    case 'gedeeld':
      return `${samenvattingen.gedeeld} · ${view.nummer}`;
    case 'bundel':
      return bundeltitel(view);
    case 'formulier':
      return view.kop === null ? view.formulier.titel : regel(view.kop, view.formulier.titel);
    case 'zaak':
    case 'vangrail':
    case 'alarm':
    case 'thread':
    case 'taken':
    case 'tijdlijn':
    case 'waarom':
    case 'inzien':
    case 'klaar':
      return regel(view.kop, samenvattingen[view.soort]);
    case 'zaken':
    case 'tafel':
    case 'tafelzaak':
    case 'piket':
    case 'help':
    case 'welkom':
    case 'intake-alarm':
    case 'account-gekoppeld':
    case 'aanmeldcode':
    case 'aanmeldvraag':
    case 'rollen':
    case 'bereikbaarheid':
    case 'rooster':
    case 'nieuwe-zaak':
    case 'oefening':
    case 'oefenkeuze':
    case 'oefenbediening':
    case 'oefenvraag':
    case 'nabespreking':
    case 'storing':
      return samenvattingen[view.soort];
    case 'roosterbericht':
      return roostertitels[view.bericht.wat];
  }
}

function bundeltitel({ regels, weggelaten, vervangen }: BundelView): string {
  if (vervangen) return bundelteksten.vervangenTitel;
  const aantal = regels.length + weggelaten;
  return aantal === 0 ? bundelteksten.klaarTitel : bundelteksten.titel.replace('{aantal}', String(aantal));
}

function regel(kop: Zaakkop, taak: string): string {
  return [kop.nummer, ...(kop.oefening ? [oefening] : []), taak, klokVan(kop)]
    .filter((deel) => deel !== '')
    .join(' · ');
}
