import { useId } from 'preact/hooks';
import type { Stuk } from './soorten.ts';
import { lijstVan, tekstVan } from './soorten.ts';

type Props = {
  readonly stuk: Stuk;
  readonly waarde: string;
  readonly fout: string | null;
  readonly zet: (waarde: string) => void;
};

function Keuzes({ stuk, waarde, fout, zet, foutId }: Props & { readonly foutId: string }) {
  const naam = useId();
  const meer = stuk['isMultiSelect'] === true;
  const gekozen = meer ? waarde.split(',').filter((deel) => deel !== '') : [waarde];
  const wissel = (keuze: string, aan: boolean): void =>
    zet(aan ? [...gekozen, keuze].join(',') : gekozen.filter((deel) => deel !== keuze).join(','));
  return (
    <fieldset class="keuzes" aria-describedby={fout === null ? undefined : foutId}>
      <legend>{tekstVan(stuk, 'label')}</legend>
      {lijstVan(stuk, 'choices').map((optie) => {
        const keuze = tekstVan(optie, 'value');
        return (
          <label key={keuze} class="keuze">
            <input
              type={meer ? 'checkbox' : 'radio'}
              name={naam}
              checked={gekozen.includes(keuze)}
              onChange={(event) => (meer ? wissel(keuze, event.currentTarget.checked) : zet(keuze))}
            />
            <span>{tekstVan(optie, 'title')}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

function Veld({ stuk, waarde, fout, zet, foutId }: Props & { readonly foutId: string }) {
  const id = useId();
  const gemeen = {
    id,
    'aria-required': stuk['isRequired'] === true,
    'aria-invalid': fout !== null,
    ...(fout === null ? {} : { 'aria-describedby': foutId }),
  };
  const tekst = (event: { readonly currentTarget: { readonly value: string } }): void =>
    zet(event.currentTarget.value);
  return (
    <div class="veld">
      <label for={id}>{tekstVan(stuk, 'label')}</label>
      {stuk.type === 'Input.ChoiceSet' ? (
        <select {...gemeen} value={waarde} onChange={tekst}>
          <option value="">{tekstVan(stuk, 'placeholder')}</option>
          {lijstVan(stuk, 'choices').map((optie) => (
            <option key={tekstVan(optie, 'value')} value={tekstVan(optie, 'value')}>
              {tekstVan(optie, 'title')}
            </option>
          ))}
        </select>
      ) : stuk.type === 'Input.Date' ? (
        <input {...gemeen} type="date" value={waarde} onInput={tekst} />
      ) : stuk.type === 'Input.Time' ? (
        <input {...gemeen} type="time" value={waarde} onInput={tekst} />
      ) : stuk['isMultiline'] === true ? (
        <textarea
          {...gemeen}
          rows={3}
          value={waarde}
          maxLength={Number(stuk['maxLength'] ?? 2_000)}
          placeholder={tekstVan(stuk, 'placeholder')}
          onInput={tekst}
        />
      ) : (
        <input
          {...gemeen}
          type="text"
          value={waarde}
          maxLength={Number(stuk['maxLength'] ?? 200)}
          placeholder={tekstVan(stuk, 'placeholder')}
          onInput={tekst}
        />
      )}
    </div>
  );
}

/** A question of a form: choices as big rows, a list, a date, a time or a text; what is wrong with it stands above it. */
export function Invoer(props: Props) {
  const foutId = useId();
  const { stuk, fout } = props;
  const uitgeklapt = stuk.type === 'Input.ChoiceSet' && stuk['style'] !== 'compact';
  return (
    <div class="vraag" data-vraag={tekstVan(stuk, 'id')}>
      {fout !== null && (
        <p id={foutId} class="veldfout">
          {fout}
        </p>
      )}
      {uitgeklapt ? <Keuzes {...props} foutId={foutId} /> : <Veld {...props} foutId={foutId} />}
    </div>
  );
}
