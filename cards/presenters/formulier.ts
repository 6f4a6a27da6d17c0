import type { Afspraakbeeld, FormulierView } from '../../src/domain/afgeleid/views.ts';
import type { Veld } from '../../src/domain/werkproces/formulier.ts';
import type { Element, Sjabloondata } from '../kaart.ts';
import type { Knopdata } from '../knop.ts';
import { knop } from '../knop.ts';
import { kopdata } from '../kop.ts';
import { fallbackZonderZaak } from '../teksten/algemeen.ts';
import { anders, formulierteksten } from '../teksten/formulier.ts';
import { knoppen } from '../teksten/knoppen.ts';
import { rolnaam } from '../teksten/rollen.ts';
import { vangrailzin } from '../teksten/vangrail.ts';
import { antwoordElementen } from './antwoord.ts';
import { feitzin } from './feitregel.ts';
import { inWoorden, veldElementen } from './veld.ts';

/** Typed words of an agreement on a card, in characters: as long as the form allows. */
const MAX_AFSPRAAK = 500;
/** Questions that the line on top names; more of them are a paragraph. */
const MOST_GENOEMD = 2;

type Banner = { readonly stijl: 'warning' | 'attention'; readonly tekst: string };

/** Any form of any task: what is known first, then the questions, then the button that sends it. */
export function formulier(view: FormulierView): Sjabloondata {
  const { kop, waarden, fouten } = view;
  const { titel, velden } = view.formulier;
  const genoemd = inWoorden(fouten, velden);
  const zonderZaak = {
    nummerId: '',
    nummer: '',
    klok: '',
    titel,
    speak: `${titel}.`,
    fallbackText: fallbackZonderZaak,
  };
  return {
    ...(kop === null ? zonderZaak : kopdata(kop, titel)),
    uitleg: [schermtekst(view), view.formulier.uitleg ?? ''].filter((deel) => deel !== '').join(' '),
    banners: banners(view),
    afspraak: view.afspraak === undefined ? [] : afspraakElementen(view.afspraak),
    feiten: kop === null ? [] : view.vooraf.map((feit) => ({ tekst: feitzin(feit, kop.peil) })),
    velden: velden.flatMap((veld) => veldElementen(veld, waarden, genoemd)),
    knoppen: formulierknoppen(view),
  };
}

/** What is to be done; who may not read it, hears it of who noted it. */
function afspraakElementen({ formulier: van, door, antwoorden }: Afspraakbeeld): readonly Element[] {
  if (Object.keys(antwoorden).length > 0) return antwoordElementen(van, antwoorden, MAX_AFSPRAAK);
  const text = formulierteksten.afspraakMondeling.replace('{rol}', rolnaam(door));
  return [{ type: 'TextBlock', text, wrap: true, spacing: 'Small' }];
}

function schermtekst({ scherm }: FormulierView): string {
  if (scherm === undefined) return '';
  return formulierteksten.scherm.replace('{nr}', String(scherm.nr)).replace('{van}', String(scherm.van));
}

/** A long form does not fit on a screen: with one or two mistakes it says at which question they are. */
function foutzin(fouten: FormulierView['fouten'], velden: readonly Veld[]): string {
  const vragen = velden.filter(({ id }) => fouten.some(({ veld }) => veld === id)).map(({ label }) => label);
  if (vragen.length === 0 || vragen.length > MOST_GENOEMD) return formulierteksten.fouten;
  const genoemd = vragen.map((vraag) => `“${vraag}”`).join(' en ');
  return formulierteksten.foutenBij.replace('{vragen}', genoemd);
}

function banners({
  verouderd,
  fouten,
  vangrails,
  raadGevraagd,
  mislukt,
  formulier: { velden },
}: FormulierView): readonly Banner[] {
  return [
    ...(mislukt === undefined
      ? []
      : [{ stijl: 'attention', tekst: `**${formulierteksten[mislukt]}**` } as const]),
    ...(verouderd ? [{ stijl: 'warning', tekst: `**${formulierteksten.verouderd}**` } as const] : []),
    ...(fouten.length > 0 ? [{ stijl: 'attention', tekst: `**${foutzin(fouten, velden)}**` } as const] : []),
    ...vangrails.map((naam) => ({ stijl: 'attention', tekst: vangrailzin(naam, raadGevraagd) }) as const),
  ];
}

function andereWeg(
  { knop: titel, verb, data }: { knop: string; verb: string; data?: Knopdata },
  ids: Knopdata,
): Element {
  return knop(titel, verb, { ...ids, ...data }, { zonderInvoer: true });
}

function formulierknoppen({
  kop,
  taak,
  verb,
  data,
  formulier: vragen,
  scherm,
  oppakken,
  ook,
  terug,
}: FormulierView): readonly Element[] {
  if (kop === null) {
    return [
      knop(vragen.knop, verb, data, { stijl: 'positive' }),
      ...(terug === undefined ? [] : [knop(knoppen.terug, terug.verb, terug.data, { zonderInvoer: true })]),
    ];
  }
  const verder = scherm !== undefined && scherm.nr < scherm.van && vragen.perScherm !== true;
  const ids: Knopdata =
    taak === null ? { z: kop.zaakId } : { z: kop.zaakId, t: taak.taakId, r: taak.revisie };
  return [
    knop(verder ? formulierteksten.verder : vragen.knop, verb, { ...ids, ...data }, { stijl: 'positive' }),
    ...(oppakken && taak !== null && ook.length === 0
      ? [knop(knoppen.oppakken, 'taak.oppakken', ids, { zonderInvoer: true })]
      : []),
    ...ook.map((weg) => andereWeg(anders[weg], ids)),
    knop(knoppen.terug, 'zaak', { z: kop.zaakId }, { zonderInvoer: true }),
  ];
}
