import type { Antwoorden, Optie, Veld, Veldfout } from '../../src/domain/werkproces/formulier.ts';
import type { Element } from '../kaart.ts';
import { sleutel } from '../sleutel.ts';
import { formulierteksten, veldfouten, verplicht } from '../teksten/formulier.ts';

/**
 * One question as card elements: what is wrong with it first, then the input with its label. Inputs are built here
 * and not in a template: a form is data, and an expression per property would cost more than the whole card.
 */
export function veldElementen(
  veld: Veld,
  waarden: Antwoorden,
  fouten: readonly Veldfout[],
): readonly Element[] {
  const eigen = fouten.filter((fout) => fout.veld === veld.id);
  return [...eigen.map(foutregel), invoer(veld, waarden[veld.id], eigen.length > 0)];
}

/** What is wrong in the words of this form: with which question or choice an answer does not go, or which needs it. */
export function inWoorden(fouten: readonly Veldfout[], velden: readonly Veld[]): readonly Veldfout[] {
  return fouten.map((fout) => {
    const veld = velden.find(({ id }) => id === fout.veld);
    const melding = veld === undefined ? undefined : eigenWoorden(fout.fout, veld, velden);
    return melding === undefined ? fout : { ...fout, melding };
  });
}

function eigenWoorden(fout: Veldfout['fout'], veld: Veld, velden: readonly Veld[]): string | undefined {
  if (fout === 'spreekt-tegen') {
    const vraag = velden.find(({ id }) => id === veld.spreektTegen?.veld)?.label;
    return vraag && formulierteksten.spreektTegen.replace('{vraag}', vraag);
  }
  if (fout === 'tegenstrijdig' && veld.soort === 'meerkeuze') {
    const alleen = veld.opties.find(({ waarde }) => waarde === veld.alleen)?.label;
    return alleen && formulierteksten.alleen.replace('{keuze}', alleen);
  }
  if (fout === 'verplicht' && veld.verplichtAls !== undefined) {
    const { veld: van, waarde } = veld.verplichtAls;
    const ander = velden.find(({ id }) => id === van);
    const opties = ander?.soort === 'keuze' || ander?.soort === 'meerkeuze' ? ander.opties : [];
    const antwoord = opties.find((optie) => optie.waarde === waarde)?.label;
    if (ander === undefined || antwoord === undefined) return undefined;
    const waarom = formulierteksten.nodigBij.replace('{antwoord}', antwoord).replace('{vraag}', ander.label);
    return `${waarom} ${verplicht[veld.soort === 'meerkeuze' ? 'keuze' : veld.soort]}`;
  }
  return undefined;
}

/** A bar with words: red text alone is too faint on the dark theme. */
function foutregel({ fout, melding }: Veldfout): Element {
  return {
    type: 'Container',
    style: 'attention',
    spacing: 'Medium',
    items: [{ type: 'TextBlock', text: melding ?? veldfouten[fout], weight: 'Bolder', wrap: true }],
  };
}

function invoer(veld: Veld, waarde: string | readonly string[] | undefined, naFout: boolean): Element {
  const opties = veld.soort === 'keuze' || veld.soort === 'meerkeuze' ? keuzes(veld.opties) : [];
  const basis = {
    id: veld.id,
    key: sleutel(veld.id, opties),
    label: label(veld),
    spacing: naFout ? 'Small' : 'Medium',
    ...(waarde === undefined ? {} : { value: typeof waarde === 'string' ? waarde : waarde.join(',') }),
  };
  switch (veld.soort) {
    case 'keuze':
      return {
        type: 'Input.ChoiceSet',
        ...basis,
        ...plicht(veld, verplicht.keuze),
        choices: opties,
        ...(veld.compact === true
          ? { style: 'compact', placeholder: formulierteksten.kies }
          : { style: 'expanded' }),
        wrap: true,
      };
    case 'meerkeuze':
      return {
        type: 'Input.ChoiceSet',
        ...basis,
        ...plicht(veld, verplicht.keuze),
        isMultiSelect: true,
        style: 'expanded',
        choices: opties,
        wrap: true,
      };
    case 'tekst':
      return {
        type: 'Input.Text',
        ...basis,
        ...plicht(veld, verplicht.tekst),
        isMultiline: veld.vorm === undefined,
        maxLength: veld.max,
        placeholder: veld.hint ?? formulierteksten.geenNamen,
      };
    case 'datum':
      return { type: 'Input.Date', ...basis, ...plicht(veld, verplicht.datum) };
    case 'tijd':
      return { type: 'Input.Time', ...basis, ...plicht(veld, verplicht.tijd) };
  }
}

/** Help goes in the label: a text of its own is not read aloud with the input. */
function label({ label: vraag, uitleg }: Veld): string {
  if (uitleg === undefined) return vraag;
  return /[.?]$/.test(vraag) ? `${vraag} ${uitleg}` : `${vraag}. ${uitleg}`;
}

function plicht(veld: Veld, errorMessage: string): Element {
  return veld.verplicht === true ? { isRequired: true, errorMessage } : {};
}

function keuzes(opties: readonly Optie[]): readonly Element[] {
  return opties.map(({ label, waarde }) => ({ title: label, value: waarde }));
}
