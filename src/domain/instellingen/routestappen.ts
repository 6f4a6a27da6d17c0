import { bij, DAG, kanWachten, stap, telkens } from './stap.ts';
import type { Stappen, TaakSoort } from './stappen.ts';

const UUR = 60;
/** Deadlines that are the end of a day: nine in the morning of that day, and of the day before. */
const OCHTEND = 15 * UUR;
const OCHTEND_ERVOOR = DAG + OCHTEND;
/** Nine in the morning after a deadline that is the end of a day. */
const OCHTEND_ERNA = 9 * UUR;

/** Clocks of days: what is due at night comes in the morning, on one list with the rest. */
const overleg = [
  stap('voor-uiterlijk', 3 * DAG, 'taakhouder'),
  stap('voor-uiterlijk', DAG, 'taakhouder', 'kpc'),
  telkens(DAG, stap('na-uiterlijk', 0, 'taakhouder', 'kpc')),
].map(kanWachten);

/** Who is reminded of the tasks of roads and side questions (werkproces §2, §5, §8). */
export const routestappen = {
  'drie-vragen': bij(
    'niet-vast',
    stap('voor-uiterlijk', OCHTEND_ERVOOR, 'taakhouder'),
    stap('voor-uiterlijk', OCHTEND, 'taakhouder', '3ro'),
    kanWachten(telkens(DAG, stap('na-uiterlijk', OCHTEND_ERNA, 'taakhouder', '3ro', 'kpc'))),
  ),
  'vt-melding': [
    stap('na-vraag', UUR, 'taakhouder'),
    stap('na-vraag', 3 * UUR, 'taakhouder', 'kpc'),
    kanWachten(telkens(DAG, stap('na-uiterlijk', OCHTEND_ERNA, 'taakhouder', 'kpc', 'ovj'))),
  ],
  triage: [
    stap('na-vraag', DAG, 'taakhouder', 'rvdk'),
    telkens(DAG, stap('na-vraag', 2 * DAG, 'taakhouder', 'rvdk', 'kpc')),
  ].map(kanWachten),
  bekend: [
    stap('na-vraag', 30, 'taakhouder'),
    telkens(2 * UUR, stap('na-vraag', UUR, 'taakhouder', 'kpc'), 2),
    kanWachten(telkens(DAG, stap('na-vraag', 11 * UUR, 'taakhouder', 'kpc'))),
  ],
  spreekuur: [
    stap('voor-uiterlijk', 7 * DAG, 'taakhouder'),
    stap('voor-uiterlijk', 2 * DAG, 'taakhouder', 'kpc'),
    telkens(DAG, stap('na-uiterlijk', 0, 'taakhouder', 'kpc', 'ovj')),
  ].map(kanWachten),
  'spreekuur-vragen': [
    stap('na-vraag', DAG, 'taakhouder'),
    telkens(DAG, stap('na-uiterlijk', 0, 'taakhouder', 'kpc', 'ovj')),
  ].map(kanWachten),
  'zvh-agenda': [
    stap('voor-uiterlijk', 7 * DAG, 'taakhouder'),
    stap('voor-uiterlijk', 2 * DAG, 'taakhouder', 'kpc'),
    telkens(DAG, stap('na-uiterlijk', 0, 'taakhouder', 'kpc')),
  ].map(kanWachten),
  'zvh-advies': [
    stap('voor-uiterlijk', OCHTEND, 'taakhouder'),
    telkens(DAG, stap('na-uiterlijk', OCHTEND_ERNA, 'taakhouder', 'kpc')),
  ].map(kanWachten),
  'mda-veiligheid': [
    stap('voor-uiterlijk', 2 * DAG, 'taakhouder'),
    stap('voor-uiterlijk', DAG, 'taakhouder', 'kpc'),
    telkens(DAG, stap('na-uiterlijk', 0, 'taakhouder', 'kpc', 'ovj')),
  ].map(kanWachten),
  'mda-plan': [
    stap('voor-uiterlijk', 7 * DAG, 'taakhouder'),
    stap('voor-uiterlijk', 2 * DAG, 'taakhouder', 'kpc'),
    telkens(DAG, stap('na-uiterlijk', 0, 'taakhouder', 'kpc')),
  ].map(kanWachten),
  'overleg-zorg': overleg,
  'overleg-nodig': overleg,
  'overleg-vervolg': overleg,
  actie: [
    stap('voor-uiterlijk', OCHTEND_ERVOOR, 'taakhouder'),
    stap('voor-uiterlijk', OCHTEND, 'taakhouder'),
    telkens(DAG, stap('na-uiterlijk', OCHTEND_ERNA, 'taakhouder', 'kpc')),
  ].map(kanWachten),
  'route-besluit': [
    stap('na-vraag', 4 * UUR, 'ovj'),
    kanWachten(telkens(DAG, stap('na-vraag', DAG, 'ovj', 'kpc'))),
  ],
} as const satisfies Partial<Record<TaakSoort, Stappen[TaakSoort]>>;
