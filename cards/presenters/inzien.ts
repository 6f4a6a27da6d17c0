import type { InzienView } from '../../src/domain/afgeleid/views.ts';
import type { Element, Sjabloondata } from '../kaart.ts';
import { knop } from '../knop.ts';
import { kopdata } from '../kop.ts';
import { bewijskaart } from '../teksten/bewijs.ts';
import { inzienkaart } from '../teksten/inzien.ts';
import { knoppen } from '../teksten/knoppen.ts';
import { rolnaam } from '../teksten/rollen.ts';
import { moment } from '../tijd.ts';
import { getypt } from '../vrije-tekst.ts';
import { antwoordElementen } from './antwoord.ts';
import { bewijsElementen } from './bewijs.ts';
import { feitzin } from './feitregel.ts';

type Blok = { readonly titel: string; readonly wie: string; readonly inhoud: readonly Element[] };

/** Characters of free text on one card. Above it every text is cut, so that the activity stays under 25 KB. */
const MAX_SAMEN = 6_000;
const MAX_REACTIES = 20;

/** The content of a case for somebody who may read it, form by form, typed text as it was typed. */
export function inzien(view: InzienView): Sjabloondata {
  const { kop, feiten, samenvatting } = view;
  const teksten = alleTeksten(view);
  const inkorten = teksten.reduce((samen, tekst) => samen + tekst.length, 0) > MAX_SAMEN;
  const max = inkorten ? Math.floor(MAX_SAMEN / teksten.length) : Number.POSITIVE_INFINITY;
  const lijst = blokken(view, max);
  const leeg = lijst.length === 0 && feiten.length === 0;
  return {
    ...kopdata(kop, samenvatting ? inzienkaart.samenvatting : inzienkaart.titel),
    melding: leeg ? inzienkaart.niets : inkorten ? inzienkaart.ingekort : '',
    feiten: feiten.map((feit) => ({ tekst: feitzin(feit, kop.peil) })),
    blokken: lijst,
    knoppen: [knop(knoppen.terug, 'zaak', { z: kop.zaakId })],
  };
}

function blokken(
  { kop, formulieren, toelichting, reacties, bewijs }: InzienView,
  max: number,
): readonly Blok[] {
  return [
    ...(toelichting === null
      ? []
      : [{ titel: inzienkaart.toelichting, wie: rolnaam('politie'), inhoud: getypt(toelichting, max) }]),
    ...formulieren.map(({ formulier, rol, organisatie, op, antwoorden }) => ({
      titel: formulier.titel,
      wie: `${rolnaam(rol, organisatie)} · ${moment(op, kop.peil)}`,
      inhoud: antwoordElementen(formulier, antwoorden, max),
    })),
    ...reacties.slice(-MAX_REACTIES).map(({ op, rol, tekst }) => ({
      titel: inzienkaart.reactie,
      wie: `${rolnaam(rol)} · ${moment(op, kop.peil)}`,
      inhoud: getypt(tekst, max),
    })),
    ...(bewijs.length === 0
      ? []
      : [{ titel: bewijskaart.titel, wie: '', inhoud: bewijsElementen(bewijs, kop.peil) }]),
  ];
}

function alleTeksten({ toelichting, formulieren, reacties }: InzienView): readonly string[] {
  const uitFormulieren = formulieren.flatMap(({ formulier, antwoorden }) =>
    formulier.velden.flatMap((veld) => {
      const antwoord = antwoorden[veld.id];
      return veld.soort === 'tekst' && typeof antwoord === 'string' ? [antwoord] : [];
    }),
  );
  return [
    ...(toelichting === null ? [] : [toelichting]),
    ...uitFormulieren,
    ...reacties.map(({ tekst }) => tekst),
  ];
}
