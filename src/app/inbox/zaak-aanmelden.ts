import { createHash } from 'node:crypto';
import type { KlaarView } from '../../domain/afgeleid/views.ts';
import type { Antwoorden, Veldfout } from '../../domain/werkproces/formulier.ts';
import {
  aanmelding,
  formulierfout,
  handbron,
  isMetDeHand,
  opnieuwAangemeld,
} from '../../domain/zaak/aanmelding.ts';
import type { Zaak } from '../../domain/zaak/zaak.ts';
import type { ActionAnswer, CardAction } from '../ports/inbox.ts';
import { StoreUnavailable } from '../ports/store.ts';
import { zaakStream } from '../streams/zaak-streams.ts';
import type { Aanmeldformulier } from './aanmeldformulier.ts';
import { ingevuldFormulier, leesFormulier, soortVan, toonFormulier } from './aanmeldformulier.ts';
import { aanmeldplekken } from './aanmeldplekken.ts';
import type { CardData } from './card-data.ts';
import type { Doer, InboxDeps } from './context.ts';
import { noteerGeenRecht, noteerVreemde } from './geen-recht.ts';
import { klaarAanZaak } from './klaar-aan-zaak.ts';
import { say } from './say.ts';
import { cardAnswer } from './screens.ts';
import { staatAl } from './staat-al.ts';

const VERB = 'zaak.aanmelden';

/** Without a number of its own a case is known by the form that it was typed in, and by who did. */
function bronIdVan({ locatie, persoon }: Doer, naam: string, nummer: string): string {
  if (nummer !== '') return nummer;
  const wie = JSON.stringify([locatie.id, persoon.persoonId, naam]);
  return `hand-${createHash('sha256').update(wie).digest('base64url')}`;
}

/** What became of it, at the case itself. */
async function klaarMet(
  deps: InboxDeps,
  doer: Doer,
  zaakId: string,
  wat: KlaarView['wat'],
): Promise<ActionAnswer> {
  const stream = zaakStream(zaakId);
  if (stream === null || stream.locatie !== doer.locatie.id) return say('verplaatst');
  const snapshot = await deps.zaken.read(stream);
  const zaak = snapshot.state;
  if (zaak === null) return say('onbekende-zaak');
  return klaarAanZaak(deps, doer, snapshot, zaak, wat);
}

/**
 * A case under this number that is over is opened again by a next message, as one of a source would do. While it is
 * open the form is its last message: sent again it counts once.
 */
function alsBericht(
  bericht: Readonly<Record<string, unknown>>,
  eerder: Zaak | null,
): Readonly<Record<string, unknown>> {
  if (eerder === null) return bericht;
  const { berichtNr } = eerder.melding;
  const nr = eerder.status === 'open' ? berichtNr : berichtNr + 1;
  return nr === 1 ? bericht : opnieuwAangemeld(bericht, nr);
}

async function neemIn(
  deps: InboxDeps,
  formulier: Aanmeldformulier,
  antwoorden: Antwoorden,
  doer: Doer,
): Promise<ActionAnswer> {
  const { locatie, persoon } = doer;
  const nu = deps.clock.caseNow();
  const fout = (fouten: readonly Veldfout[], dubbel = false): ActionAnswer =>
    toonFormulier({ ...formulier, dubbel: formulier.dubbel || dubbel }, { waarden: antwoorden, fouten });
  const getypt = antwoorden['nummer'];
  const nummer = typeof getypt === 'string' ? getypt : '';
  const bronId = bronIdVan(doer, formulier.naam, nummer);
  const bron = handbron(locatie);
  const gelezen = aanmelding(antwoorden, formulier.soort, { locatie: locatie.id, bron, bronId }, nu);
  if (!gelezen.ok) return fout(gelezen.fouten, gelezen.dubbel);
  const al = nummer === '' ? ({ soort: 'nee' } as const) : await staatAl(deps, locatie, nummer);
  if (al.soort === 'elders') return fout([{ veld: 'nummer', fout: 'andere-locatie' }]);
  const eerder = al.soort === 'hier' ? al.zaak : null;
  if (eerder !== null && !isMetDeHand(eerder.melding)) {
    return klaarMet(deps, doer, eerder.zaakId, 'stond-al');
  }
  const gekeurd = deps.keur(alsBericht(gelezen.bericht, eerder), nu);
  if (!gekeurd.ok) return fout(gekeurd.fouten.map(formulierfout));
  const { oefening } = locatie;
  const result = await deps.intake.receive({ ...gekeurd.checked, complete: true, oefening, door: persoon });
  switch (result.kind) {
    case 'aangemaakt':
    case 'bestond-al':
    case 'bijgewerkt':
      return klaarMet(deps, doer, result.zaakId, 'aangemeld');
    case 'andere-locatie':
      return fout([{ veld: 'nummer', fout: 'andere-locatie' }]);
    case 'andere-inhoud':
    case 'achterhaald': {
      const claim = await deps.store.findSource(bron, bronId);
      return claim === null ? say('niet-nu') : klaarMet(deps, doer, claim.zaakId, 'stond-al');
    }
    case 'strijdig':
      return fout(result.paden.map((pad) => formulierfout({ pad })));
    case 'onvolledig':
      return fout([{ veld: 'feit', fout: 'gekeurd' }]);
  }
}

/**
 * Brings a case in by hand: first held or not, then a short form, then the same check and the same road as a message
 * of a source. What was typed is kept whatever goes wrong, and the same form sent twice is one case.
 */
export async function zaakAanmelden(
  deps: InboxDeps,
  { sender, place }: Pick<CardAction, 'sender' | 'place'>,
  data: CardData,
): Promise<ActionAnswer> {
  const { l } = data;
  const { bekend, plekken } = await aanmeldplekken(deps, sender, place, l);
  const [eerste, ...meer] = plekken;
  if (eerste === undefined) {
    const [waar] = bekend;
    if (waar === undefined) noteerVreemde(deps.log, VERB);
    else noteerGeenRecht(deps.log, waar.id, VERB);
    return say(waar === undefined ? 'onbekend' : 'alleen-inbrengers');
  }
  const soort = soortVan(data);
  if (soort === null) {
    const locatie = meer.length > 0 ? null : { id: eerste.locatie.id, naam: eerste.locatie.naam };
    return cardAnswer({ soort: 'nieuwe-zaak', locatie }, null);
  }
  if (data['n'] === undefined) {
    return toonFormulier({ plekken, soort, naam: deps.ids.token(), dubbel: false });
  }
  const formulier = ingevuldFormulier(plekken, soort, data);
  const gelezen = formulier === null ? null : leesFormulier(formulier, data);
  if (formulier === null || gelezen === null) return say('onbekende-knop');
  if ('antwoord' in gelezen) return gelezen.antwoord;
  const { antwoorden, doer } = gelezen;
  try {
    return await neemIn(deps, formulier, antwoorden, doer);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    const mislukt = error.provablyNotStored ? 'niet-opgeslagen' : 'onzeker';
    return toonFormulier(formulier, { waarden: antwoorden, fouten: [], mislukt });
  }
}
