import type { NabesprekingView } from '../../src/domain/afgeleid/views.ts';
import type { Gedeeld } from '../../src/domain/oefening/nabespreking/gedeeld.ts';
import type { Zaaknabespreking } from '../../src/domain/oefening/nabespreking/nabespreking.ts';
import type { Gehoord } from '../../src/domain/oefening/nabespreking/slachtoffer.ts';
import type { Vangrailregel } from '../../src/domain/oefening/nabespreking/vangrails.ts';
import type { Vraagregel } from '../../src/domain/oefening/nabespreking/vragen.ts';
import type { Wachtregel } from '../../src/domain/oefening/nabespreking/wachten.ts';
import type { Rol } from '../../src/domain/rollen.ts';
import { dagTijd, duur } from '../../src/domain/termijnen/opmaak.ts';
import { indicatieteksten } from '../../src/domain/werkproces/indicatieteksten.ts';
import { redenwoorden } from '../../src/domain/werkproces/vangrailredenen.ts';
import type { Rolhouder } from '../../src/domain/zaak/wie.ts';
import { inZin } from '../in-zin.ts';
import type { Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { fallbackZonderZaak } from '../teksten/algemeen.ts';
import {
  besluitwoord,
  gehoordwoorden,
  standwoorden,
  nabespreekteksten as t,
} from '../teksten/nabespreking.ts';
import { rolnaam } from '../teksten/rollen.ts';
import { taakteksten } from '../teksten/taken.ts';
import { vangrailnamen } from '../teksten/vangrail.ts';
import { vlak } from '../vrije-tekst.ts';

/** More lines than this belong on the page, not on the card. */
const KORT = 5;
const LANG = 40;

type Regel = { readonly tekst: string };
type Blok = { readonly kop: string; readonly regels: readonly Regel[] };

const MINUUT = 60_000;
const minuten = (aantal: number): string => duur(aantal * MINUUT);
/** The word behind `vt-`: an id of the settings is all that the events know of an organisation. */
const naam = ({ rol, organisatie }: Rolhouder): string =>
  rolnaam(rol, organisatie === undefined ? null : hoofdletter(organisatie.replace(/^vt-/, '')));
const rollen = (lijst: readonly Rol[]): string =>
  lijst.length === 0 ? t.niemand : lijst.map((rol) => rolnaam(rol)).join(', ');
const hoofdletter = (woord: string): string => `${woord.charAt(0).toUpperCase()}${woord.slice(1)}`;
const taaknaam = (soort: Vraagregel['soort'], formulier: string | null): string =>
  taakteksten[soort].titelVanAnder ?? formulier ?? taakteksten[soort].titel;

function blok(kop: string, zinnen: readonly string[], max: number, leeg = ''): readonly Blok[] {
  const eerste = zinnen.slice(0, max);
  const rest = zinnen.length - eerste.length;
  const regels = [
    ...(zinnen.length === 0 && leeg !== '' ? [leeg] : eerste),
    ...(rest > 0 ? [t.meer.replace('{aantal}', String(rest))] : []),
  ];
  return regels.length === 0 ? [] : [{ kop, regels: regels.map((tekst) => ({ tekst })) }];
}

function vraagzin({ soort, formulier, wie, duurde, herinneringen, stand }: Vraagregel): string {
  const keren = herinneringen === 1 ? 'één keer' : `${herinneringen} keer`;
  // Too late and never answered is no time.
  const woord = duurde === null ? standwoorden.open : standwoorden[stand];
  const hoe = woord.replace('{duur}', minuten(duurde ?? 0)).replace('{herinneringen}', keren);
  return t.vraagregel
    .replace('{taak}', taaknaam(soort, formulier))
    .replace('{wie}', naam(wie))
    .replace('{hoe}', hoe);
}

function vangrailzin({ vangrail, op, reden }: Vangrailregel): string {
  const zin = reden === null ? t.opgevolgd : t.doorgegaan.replace('{reden}', inZin(redenwoorden[reden]));
  return zin.replace('{op}', dagTijd(op, op)).replace('{vangrail}', vangrailnamen[vangrail]);
}

function gehoordzin({
  slachtoffer,
  besluit,
  uitkomst,
  na,
  pogingen,
  verbodUitgelegd,
  voorVrijlating,
}: Gehoord): string {
  const keren = pogingen === 1 ? 'één keer' : `${pogingen} keer`;
  const delen = [
    gehoordwoorden[uitkomst].replace('{duur}', minuten(na ?? 0)).replace('{pogingen}', keren),
    ...(verbodUitgelegd === null
      ? []
      : [verbodUitgelegd ? gehoordwoorden.verbod : gehoordwoorden.geenUitleg]),
    ...(voorVrijlating === null ? [] : [voorVrijlating ? gehoordwoorden.voorVrij : gehoordwoorden.naVrij]),
  ];
  return t.gehoord
    .replace('{nr}', String(slachtoffer))
    .replace('{besluit}', besluitwoord[besluit])
    .replace('{hoe}', delen.join(', '));
}

function wachtzin({ wie, op, soort, minuten: hoeLang, gekomen }: Wachtregel): string {
  return (gekomen ? t.wachtte : t.wachtteVergeefs)
    .replace('{wie}', wie === null ? t.hetSlachtoffer : naam(wie))
    .replace('{duur}', minuten(hoeLang))
    .replace('{op}', naam(op))
    .replace('{taak}', inZin(taaknaam(soort, null)));
}

function gedeeldzin({ vraag, gekozen, mag, teRuim, teKrap }: Gedeeld): string {
  const over = vlak(vraag);
  if (gekozen === null) return t.nietBeantwoord.replace('{vraag}', over).replace('{mag}', rollen(mag));
  if (teRuim.length === 0 && teKrap.length === 0) {
    return t.goed.replace('{vraag}', over).replace('{mag}', rollen(mag));
  }
  return [
    over,
    ...(teRuim.length === 0 ? [] : [t.teRuim.replace('{rollen}', rollen(teRuim))]),
    ...(teKrap.length === 0 ? [] : [t.teKrap.replace('{rollen}', rollen(teKrap))]),
  ].join(' ');
}

function stapzin({ code, genomen }: Zaaknabespreking['stappen'][number]): string {
  const { tekst } = indicatieteksten[code];
  return (genomen === null ? t.zelf : genomen ? t.genomen : t.nietGenomen).replace('{stap}', tekst);
}

function vanZaak(zaak: Zaaknabespreking, lang: boolean, meerdere: boolean): readonly Blok[] {
  const max = lang ? LANG : KORT;
  const kop = (tekst: string): string =>
    meerdere ? t.zaak.replace('{nummer}', zaak.nummer).replace('{kop}', tekst) : tekst;
  const laat = zaak.vragen.filter(({ stand }) => stand !== 'op-tijd');
  const vragen = lang
    ? blok(kop(t.alleVragen), zaak.vragen.map(vraagzin), max)
    : blok(kop(t.vragen), laat.map(vraagzin), max, t.vragenGoed);
  const nietGedaan = zaak.stappen.filter(({ genomen }) => genomen === false);
  const gelezen = zaak.gelezen.map(({ wie, groepen }) =>
    t.lasregel.replace('{wie}', naam(wie)).replace('{groepen}', groepen.join(', ')),
  );
  return [
    ...vragen,
    ...blok(kop(t.vangrails), zaak.vangrails.map(vangrailzin), max, t.geenVangrail),
    ...blok(kop(t.slachtoffer), zaak.slachtoffers.map(gehoordzin), max, t.geenBesluit),
    ...blok(kop(t.stappen), (lang ? zaak.stappen : nietGedaan).map(stapzin), max),
    ...blok(kop(t.wachten), zaak.wachten.map(wachtzin), lang ? LANG : 3, t.geenWachten),
    ...(lang ? blok(kop(t.gelezen), gelezen, max, t.geenGelezen) : []),
  ];
}

/** Every part of the debrief. */
function nabespreekblokken({ verslag, lang }: NabesprekingView): readonly Blok[] {
  const doelen = verslag.doelen.map(({ tekst, uitkomst }) => t[uitkomst].replace('{doel}', vlak(tekst)));
  return [
    ...blok(t.doelen, doelen, LANG),
    ...verslag.zaken.flatMap((zaak) => vanZaak(zaak, lang, verslag.zaken.length > 1)),
    ...blok(t.gedeeld, verslag.gedeeld.map(gedeeldzin), LANG),
    ...blok(t.bespreek, verslag.bespreek.map(vlak), LANG),
  ];
}

/** What the group did beside the process, to talk about. */
export function nabespreking(view: NabesprekingView): Sjabloondata {
  const { nr, titel: oefening, casus, lang, verslag } = view;
  const titel = t.titel.replace('{titel}', vlak(oefening));
  return {
    titel,
    inleiding: t.inleiding.replace('{nr}', String(nr)).replace('{duur}', duur(verslag.einde - verslag.begin)),
    casus: lang ? vlak(casus) : '',
    blokken: nabespreekblokken(view),
    velden: [],
    rijen: [],
    knoppen: lang ? [] : [knop(t.lang, 'oefening.verslag', {}), knop(t.opnieuw, 'oefening.opnieuw', {})],
    speak: `${titel}.`,
    fallbackText: fallbackZonderZaak,
  };
}
