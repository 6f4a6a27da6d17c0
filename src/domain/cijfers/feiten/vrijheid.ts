import { isVrijlating } from '../../werkproces/vangrails/regel.ts';
import { deelACompleetVanZaak } from '../../zaak/deel-a-stand.ts';
import type { ZaakEvent } from '../../zaak/events.ts';
import { feitenVan } from '../../zaak/feiten-van.ts';
import { isHg } from '../../zaak/hg-label.ts';
import { vrijheidTeBeslissen } from '../../zaak/laatste-besluit.ts';
import type { Zaak } from '../../zaak/zaak.ts';
import { telBij } from '../rijen.ts';
import type { Verloop } from '../verloop.ts';
import type { Waarneming } from '../waarneming.ts';

type Besluit = ZaakEvent & { readonly type: 'VrijheidBesloten' };
/** A decision with the case as it was just before. */
type Genomen = { readonly event: Besluit; readonly voor: Zaak };

/** A time that the suspect was held. Without a first decision it was taken at the location the case came from. */
type Ophouden = { readonly eerste: Genomen | null; laatste: Genomen };

/** The decisions of each time that the suspect was held: the first answers the clock, the last one stands. */
function perOphouden({ stappen }: Verloop): readonly Ophouden[] {
  const alle: Ophouden[] = [];
  for (const { event, voor } of stappen) {
    if (event.type !== 'VrijheidBesloten' || voor === null) continue;
    const genomen = { event, voor };
    const lopend = alle.at(-1);
    if (vrijheidTeBeslissen(voor)) alle.push({ eerste: genomen, laatste: genomen });
    else if (lopend === undefined) alle.push({ eerste: null, laatste: genomen });
    else lopend.laatste = genomen;
  }
  return alle;
}

function opDeKlok({ event, voor }: Genomen, rijen: readonly string[]): readonly Waarneming[] {
  const uiterlijk = voor.termijnen.vrijheid;
  return [
    ...telBij('vrijheid', rijen, { deel: event.besluit }),
    ...(uiterlijk === null
      ? []
      : telBij('op-tijd', rijen, { deel: event.op <= uiterlijk ? 'op-tijd' : 'te-laat' })),
    ...(isHg(voor)
      ? telBij('deel-a-compleet', rijen, { deel: deelACompleetVanZaak(voor) ? 'compleet' : 'niet-compleet' })
      : []),
  ];
}

/** How safe it was when the suspect walked out, by what was known then (werkproces §3, G1). */
function vrijgelaten({ event, voor }: Genomen, rijen: readonly string[]): readonly Waarneming[] {
  if (!isVrijlating(event.besluit) || !isHg(voor)) return [];
  const { bewijs, ernstigeBezwaren, maatregelen } = event;
  const feiten = feitenVan(voor, { soort: 'vrijheid', bewijs, ernstigeBezwaren, maatregelen });
  if (feiten.acuut !== 'ja') return telBij('heenzenden', rijen, { deel: `acuut-${feiten.acuut}` });
  const metMaatregel = event.besluit === 'heenzenden-509hh' || feiten.maatregelOpgelegd;
  if (metMaatregel) return telBij('heenzenden', rijen, { deel: 'met-maatregel' });
  return [
    ...telBij('heenzenden', rijen, { deel: 'zonder-maatregel' }),
    ...telBij('heenzenden-reden', rijen, { deel: event.vangrail?.reden ?? 'anders' }),
  ];
}

/** Held, and no decision was written down: still running, or never. */
function onbeslist({ eind }: Verloop): readonly Waarneming[] {
  const uiterlijk = eind.termijnen.vrijheid;
  if (uiterlijk === null || !vrijheidTeBeslissen(eind) || eind.verplaatstNaar !== null) return [];
  const nooit = 'niet-vastgelegd';
  return telBij(
    'op-tijd',
    eind.vtRegios,
    eind.status === 'open'
      ? { deel: 'loopt', daarna: { deel: nooit, vanaf: uiterlijk + 1 } }
      : { deel: nooit },
  );
}

/** Decisions on freedom: in time, part A complete by then, and releases while it was acute (werkproces §10). */
export function vrijheid(verloop: Verloop): readonly Waarneming[] {
  const rijen = verloop.eind.vtRegios;
  return [
    ...perOphouden(verloop).flatMap(({ eerste, laatste }) => [
      ...(eerste === null ? [] : opDeKlok(eerste, rijen)),
      ...vrijgelaten(laatste, rijen),
    ]),
    ...onbeslist(verloop),
  ];
}
