import type { Plandatumregel } from '../../domain/afgeleid/views/locatiebeeld.ts';

const DAG = 24 * 60 * 60 * 1_000;

export type Kalenderdag = { readonly datum: string; readonly regels: readonly Plandatumregel[] };
export type Kalenderweek = { readonly maandag: string; readonly dagen: readonly Kalenderdag[] };

function plus(datum: string, dagen: number): string {
  return new Date(Date.parse(`${datum}T12:00:00Z`) + dagen * DAG).toISOString().slice(0, 10);
}

function maandagVan(datum: string): string {
  const dag = (new Date(`${datum}T12:00:00Z`).getUTCDay() + 6) % 7;
  return plus(datum, -dag);
}

/** Weeks from this one to that of the last plandatum, at least four; days of the weekend only when something is due. */
export function weken(regels: readonly Plandatumregel[], vandaag: string): readonly Kalenderweek[] {
  const begin = maandagVan(vandaag);
  const laatste = regels.reduce((later, { datum }) => (datum > later ? datum : later), plus(begin, 21));
  const lijst: Kalenderweek[] = [];
  for (let maandag = begin; maandag <= laatste; maandag = plus(maandag, 7)) {
    const dagen = [0, 1, 2, 3, 4, 5, 6]
      .map((dag) => plus(maandag, dag))
      .map((datum) => ({
        datum,
        regels: regels.filter((regel) => regel.datum === datum && datum >= vandaag),
      }));
    lijst.push({ maandag, dagen: dagen.filter(({ regels: hier }, dag) => dag < 5 || hier.length > 0) });
  }
  return lijst;
}
