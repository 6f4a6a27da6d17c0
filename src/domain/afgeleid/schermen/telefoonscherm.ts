import type { Antwoorden, Formulier, Veld } from '../../werkproces/formulier.ts';
import { formulieren } from '../../werkproces/formulierenregister.ts';
import type { Taak } from '../../zaak/taak.ts';
import { keuzewaarde, leesKeuzewaarde, ORGANISATIE, telefoontaken } from '../../zaak/telefoonkeuze.ts';
import type { Persoon } from '../../zaak/wie.ts';
import type { Zaak } from '../../zaak/zaak.ts';
import type { FormulierView } from '../views.ts';
import type { Weergave } from '../weergave.ts';
import { naamBij, telefoonVan } from '../weergave.ts';
import type { Hertoon } from './taakscherm.ts';
import { formulierscherm } from './taakscherm.ts';

const basis = formulieren['deel-a-telefonisch'];

/** Each Veilig Thuis by name and with its number as the settings have it now. */
function organisatieveld(taken: readonly Taak[], weergave: Weergave): Veld {
  const opties = taken.map((taak) => {
    const telefoon = telefoonVan(weergave, taak);
    const naam = naamBij(weergave, taak) ?? '';
    return { waarde: keuzewaarde(taak), label: telefoon === null ? naam : `${naam}, bel ${telefoon}` };
  });
  return {
    soort: 'keuze',
    id: ORGANISATIE,
    label: 'Namens welke Veilig Thuis?',
    opties,
    verplicht: true,
    leest: basis.schrijft,
  };
}

function vanEen(zaak: Zaak, taak: Taak, weergave: Weergave): Formulier {
  const telefoon = telefoonVan(weergave, taak);
  const wie = zaak.vtRegios.length < 2 ? null : naamBij(weergave, taak);
  const uitleg = [
    ...(wie === null ? [] : [`Veilig Thuis ${wie}.`]),
    ...(telefoon === null ? [] : [`Bel ${telefoon}.`]),
    basis.uitleg,
  ].join(' ');
  return { ...basis, uitleg };
}

/** The choice again, for the task as it is now; nothing where it cannot be chosen any more. */
function metKeuze(waarden: Antwoorden, taak: Taak | undefined): Antwoorden {
  const { [ORGANISATIE]: _, ...rest } = waarden;
  return taak === undefined ? rest : { ...rest, [ORGANISATIE]: keuzewaarde(taak) };
}

/**
 * What Veilig Thuis said by phone. Where several Veilig Thuis can be phoned the form asks on behalf of which; who
 * comes from a card about one of them finds that one chosen.
 *
 * @param gevraagd the task of the card that was pressed, or the first of {@link telefoontaken}
 * @param gekozen false: opened from the case as a whole, so nothing is chosen beforehand
 */
export function telefoonscherm(
  zaak: Zaak,
  gevraagd: Taak,
  persoon: Persoon,
  weergave: Weergave,
  hertoon: Hertoon = {},
  gekozen = true,
): FormulierView {
  const taken = telefoontaken(zaak);
  const vraagt = taken.length > 1;
  const formulier = vraagt
    ? { ...basis, velden: [organisatieveld(taken, weergave), ...basis.velden] }
    : vanEen(zaak, gevraagd, weergave);
  const ingevuld = leesKeuzewaarde(zaak, hertoon.waarden?.[ORGANISATIE])?.taakId;
  const keuze = ingevuld ?? (gekozen ? gevraagd.id : null);
  const eerder = hertoon.waarden ?? {};
  const waarden = vraagt
    ? metKeuze(
        eerder,
        taken.find(({ id }) => id === keuze),
      )
    : eerder;
  const scherm = formulierscherm(zaak, gevraagd, formulier, 'deel-a.telefonisch', persoon, weergave, {
    ...hertoon,
    waarden,
  });
  return { ...scherm, taak: vraagt && !gekozen ? null : scherm.taak, oppakken: false, ook: [] };
}
