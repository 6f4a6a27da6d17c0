import { magLezen } from '../../privacy/verstrekkingentabel.ts';
import { keuze, keuzes } from '../../zaak/beslissen/taakinvoer.ts';
import { metingen } from '../../zaak/slachtoffer.ts';
import type { Persoon } from '../../zaak/wie.ts';
import type { Zaak } from '../../zaak/zaak.ts';
import type { Feitregel } from '../views.ts';
import type { Weergave } from '../weergave.ts';
import { betrokkenRollen } from './lezer.ts';

/** What SHN heard of the victim, field by field for who may read it (B 1369–1373; B, Bijlage IV). */
export function wensFeiten(zaak: Zaak, persoon: Persoon, weergave: Weergave): readonly Feitregel[] {
  const inbreng = zaak.inbreng['inbreng:shn'];
  if (inbreng === undefined) return [];
  const rollen = betrokkenRollen(zaak, persoon);
  const leest = (veld: string): boolean =>
    rollen.some((rol) => magLezen(rol, `inbreng-shn.${veld}`, weergave.verstrekkingentabel));
  const een = (veld: string): string | null => (leest(veld) ? keuze(inbreng.antwoorden, veld) : null);
  const vervolging = een('wenstVervolging');
  const bescherming = leest('bescherming') ? keuzes(inbreng.antwoorden, 'bescherming') : [];
  const kanaal = een('kanaal');
  const wie = een('eersteContact');
  const toestemming = een('toestemmingVt');
  return [
    ...(vervolging === null && bescherming.length === 0
      ? []
      : [{ soort: 'wens-slachtoffer', vervolging, bescherming } as const]),
    ...(kanaal === null ? [] : [{ soort: 'veilig-kanaal', kanaal } as const]),
    ...(wie === null
      ? []
      : [{ soort: 'eerste-contact', wie, anderBelt: een('anderBelt') === 'ja' } as const]),
    ...(toestemming === 'ja' || toestemming === 'nee'
      ? [{ soort: 'toestemming-vt', gegeven: toestemming === 'ja', op: inbreng.op } as const]
      : []),
  ];
}

/** Which victims know of the last decision, and how long that took; the target is an aim, not a limit. */
export function geinformeerdFeiten(zaak: Zaak): readonly Feitregel[] {
  const meer = zaak.melding.slachtoffers.length > 1;
  return metingen(zaak)
    .filter(({ besluitNr }) => besluitNr === zaak.besluiten.length)
    .map(({ slachtoffer, op, minuten, binnenStreef, voorVrijlating }) => ({
      soort: 'geinformeerd',
      slachtoffer: meer ? slachtoffer : null,
      op,
      minuten,
      binnenStreef,
      voorVrijlating,
    }));
}
