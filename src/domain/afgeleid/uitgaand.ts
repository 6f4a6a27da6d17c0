import type { Tijdstip } from '../termijnen/tijdstip.ts';
import type { Herinnering, Historieregel, Zaak } from '../zaak/zaak.ts';

/** What other systems are told: that it happened and when, never what (contract "Outgoing events"). */
export type Uitgaandsoort =
  | 'zaak.aangemaakt'
  | 'acuut.gevraagd'
  | 'acuut.beantwoord'
  | 'inbreng.ontvangen'
  | 'besluit.genomen'
  | 'slachtoffer.geinformeerd'
  | 'plandatum.gezet'
  | 'termijn.nadert'
  | 'termijn.verstreken'
  | 'escalatie'
  | 'zaak.gesloten';

/** One thing to tell; `id` is its own within the case and never means something else. */
export type Uitgaand = { readonly id: string; readonly soort: Uitgaandsoort; readonly op: Tijdstip };

function vanHistorie(regel: Historieregel): Uitgaandsoort | null {
  switch (regel.wat) {
    case 'gemeld':
      return 'zaak.aangemaakt';
    case 'gevraagd':
      return regel.taak === 'deel-a' ? 'acuut.gevraagd' : null;
    case 'acuut-antwoord':
    case 'deel-a-telefonisch':
      return regel.acuut === 'ja' || regel.acuut === 'nee' ? 'acuut.beantwoord' : null;
    case 'inbreng':
    case 'antwoord':
      return 'inbreng.ontvangen';
    case 'vrijheid-besloten':
    case 'zaak-besloten':
      return 'besluit.genomen';
    case 'slachtoffer-bereikt':
      return 'slachtoffer.geinformeerd';
    case 'plandatum-gezet':
    case 'plandatum-verzet':
      return 'plandatum.gezet';
    case 'alarm':
      return 'escalatie';
    case 'gesloten':
    case 'ingetrokken':
    case 'verplaatst':
      return 'zaak.gesloten';
    case 'rc-besloten':
    case 'uitspraak':
      return 'besluit.genomen';
    case 'check-gevraagd':
    case 'deel-a-opnieuw':
      return 'acuut.gevraagd';
    case 'check-beantwoord':
      return regel.acuut === 'onbekend' ? null : 'acuut.beantwoord';
    case 'maatregel-opgelegd':
    case 'maatregel-aangevuld':
    case 'maatregel-verlengd':
    case 'maatregel-loopt-af':
    case 'maatregel-geeindigd':
    case 'maatregel-overgedragen':
    case 'hechtenis-verlengd':
    case 'voorgeleiding-voorbereid':
    case 'verbod-geregistreerd':
    case 'schending-gemeld':
    case 'schending-opgevolgd':
    case 'vt-ter-plaatse':
    case 'bijgewerkt':
    case 'termijn-bepaald':
    case 'termijn-gewijzigd':
    case 'taak-verzet':
    case 'taak-houders':
    case 'vervallen':
    case 'opgepakt':
    case 'telefonisch-geen-gehoor':
    case 'deel-a-aangevuld':
    case 'kennis-genomen':
    case 'informant-gekozen':
    case 'ambtshalve-verteld':
    case 'overgedragen-lokaal':
    case 'vt-geinformeerd':
    case 'zaakseigenaar':
    case 'slachtoffer-niet-bereikt':
    case 'slachtoffer-wil-geen-bericht':
    case 'slachtoffer-overgedragen':
    case 'plandatum-afgehandeld':
    case 'plandatum-item-klaar':
    case 'route-gestart':
    case 'route-afgerond':
    case 'actie-toegevoegd':
    case 'bekend-gevraagd':
    case 'hg-label':
    case 'overgenomen':
    case 'herinnerd':
    case 'niet-bereikt':
    case 'vervroegd':
    case 'reactie':
    case 'toelichting':
    case 'gekoppeld':
    case 'ontkoppeld':
    case 'heropend':
      return null;
  }
}

/** A reminder tells of a deadline; one that goes beyond who owes the answer is an escalation. */
function vanHerinnering(zaak: Zaak, { taakId, op, aan }: Herinnering): readonly Uitgaandsoort[] {
  const taak = zaak.taken[taakId];
  if (taak === undefined) return [];
  const verder = aan.some((doel) => doel !== 'taakhouder' && doel !== taak.rol);
  const termijn =
    taak.uiterlijk === null
      ? []
      : ([op >= taak.uiterlijk ? 'termijn.verstreken' : 'termijn.nadert'] as const);
  return [...termijn, ...(verder ? (['escalatie'] as const) : [])];
}

/** Everything that was ever to be told of the case, oldest first. */
export function uitgaandeMeldingen(zaak: Zaak): readonly Uitgaand[] {
  const historie = zaak.historie.flatMap((regel): readonly Uitgaand[] => {
    const soort = vanHistorie(regel);
    return soort === null ? [] : [{ id: `e${regel.nr}`, soort, op: regel.op }];
  });
  const herinneringen = zaak.herinneringen.flatMap((gegeven) =>
    vanHerinnering(zaak, gegeven).map(
      (soort): Uitgaand => ({ id: `h${gegeven.nr}.${soort}`, soort, op: gegeven.op }),
    ),
  );
  return [...historie, ...herinneringen].toSorted((a, b) => a.op - b.op);
}
