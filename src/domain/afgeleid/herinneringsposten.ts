import type { Doel } from '../instellingen/stappen.ts';
import type { Taak } from '../zaak/taak.ts';
import { houderVan, isOpen } from '../zaak/taak.ts';
import { opgevolgdOp } from '../zaak/vraagpost.ts';
import { houderSleutel } from '../zaak/wie.ts';
import type { Herinnering, Zaak } from '../zaak/zaak.ts';
import { herinnering } from './berichtposten.ts';
import { metEigenaar } from './eigenaar.ts';
import type { Post, Publiek } from './post.ts';
import type { Weergave } from './weergave.ts';

type Dienst = Publiek & { readonly soort: 'dienst' };
type Ontvanger = { readonly doel: Doel; readonly sleutel: string; readonly publiek: Dienst };

function publiekVan(taak: Taak, doel: Doel): Dienst {
  if (doel === 'taakhouder') return { soort: 'dienst', houder: houderVan(taak) };
  if (doel === 'volgende' || doel === 'hele-rol') {
    return { soort: 'dienst', houder: houderVan(taak), wie: doel };
  }
  return { soort: 'dienst', houder: { rol: doel } };
}

/** Everybody a reminder names, each once: who owes the answer may also hold a named role. */
function ontvangers(taak: Taak, doelen: readonly Doel[]): readonly Ontvanger[] {
  const perSleutel = new Map<string, Ontvanger>();
  for (const doel of doelen) {
    const publiek = publiekVan(taak, doel);
    const sleutel = `${houderSleutel(publiek.houder)}${publiek.wie === undefined ? '' : `:${publiek.wie}`}`;
    if (!perSleutel.has(sleutel)) perSleutel.set(sleutel, { doel, sleutel, publiek });
  }
  return [...perSleutel.values()];
}

/** Receivers who got a later reminder of the same question: theirs counts, the earlier one says so. */
function ingehaald(zaak: Zaak, taak: Taak, gegeven: Herinnering): ReadonlySet<string> {
  const later = zaak.herinneringen.filter((h) => h.nr > gegeven.nr && h.taakId === taak.id);
  return new Set(later.flatMap(({ aan }) => ontvangers(taak, aan).map(({ sleutel }) => sleutel)));
}

/** Who owes the answer first, then who is asked to phone, then who is told. */
function rang(doel: Doel, { bellen }: Herinnering): number {
  const eigen = ['taakhouder', 'volgende', 'hele-rol'].indexOf(doel);
  if (eigen >= 0) return eigen;
  return bellen.includes(doel) ? 3 : 4;
}

/** Somebody with several roles hears of a task once, in the first of them. */
function eerderGenoemd(
  allen: readonly Ontvanger[],
  mijn: Ontvanger,
  gegeven: Herinnering,
): readonly Dienst[] {
  const plek = (ontvanger: Ontvanger): number =>
    rang(ontvanger.doel, gegeven) * allen.length + allen.indexOf(ontvanger);
  return allen.filter((ander) => plek(ander) < plek(mijn)).map(({ publiek }) => publiek);
}

/** A message for everybody that a reminder named. */
export function herinneringsposten(zaak: Zaak, weergave: Weergave): readonly Post[] {
  return zaak.herinneringen.flatMap((gegeven) => {
    const taak = zaak.taken[gegeven.taakId];
    if (taak === undefined) return [];
    const later = ingehaald(zaak, taak, gegeven);
    const voorbij = zaak.status !== 'open' || !isOpen(taak) || opgevolgdOp(taak, gegeven.op) !== null;
    const allen = ontvangers(taak, gegeven.aan);
    return allen.map((ontvanger) => {
      const { doel, sleutel, publiek } = ontvanger;
      const eerst = eerderGenoemd(allen, ontvanger, gegeven).map((p) => metEigenaar(zaak, p));
      return {
        id: `h:${gegeven.nr}:${sleutel}`,
        publiek: metEigenaar(zaak, publiek),
        view: herinnering(zaak, taak, gegeven, doel, later.has(sleutel), weergave),
        alleenBijwerken: voorbij || later.has(sleutel),
        ...(gegeven.bundelt === undefined ? {} : { bundelt: gegeven.bundelt }),
        ...(eerst.length === 0 ? {} : { eerst }),
      };
    });
  });
}
