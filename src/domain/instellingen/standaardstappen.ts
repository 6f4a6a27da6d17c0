import { routestappen } from './routestappen.ts';
import { bij, DAG, stap, telkens } from './stap.ts';
import type { Stappen } from './stappen.ts';

/**
 * Who is not held leaves Veilig Thuis five working days (werkproces §2). The deadline is the end of a day:
 * people are reminded at nine in the morning, two days and one day before, on the day, and daily after it.
 */
const veiligheidsbeoordelingNietVast = bij(
  'niet-vast',
  stap('voor-uiterlijk', 2 * DAG + 15 * 60, 'taakhouder'),
  stap('voor-uiterlijk', DAG + 15 * 60, 'taakhouder'),
  stap('voor-uiterlijk', 15 * 60, 'taakhouder', 'kpc'),
  telkens(DAG, stap('na-uiterlijk', 9 * 60, 'taakhouder', 'kpc')),
);

/**
 * Who is reminded when, unless a location says otherwise. The reminders of a plandatum before its
 * date follow the calendar (see `plandatumMomenten`), so only what comes after it is a step.
 */
export const standaardStappen: Stappen = {
  'deel-a': [
    ...bij(
      'vast',
      stap('na-vraag', 10, 'taakhouder'),
      stap('na-vraag', 20, 'taakhouder', '3ro'),
      stap('na-vraag', 30, 'kpc', 'ovj'),
      telkens(30, stap('na-vraag', 60, 'taakhouder', 'kpc')),
    ),
    ...veiligheidsbeoordelingNietVast,
  ],
  'deel-a-aanvulling': [
    ...bij(
      'vast',
      stap('na-vraag', 15, 'taakhouder'),
      telkens(60, stap('na-vraag', 45, 'taakhouder', 'kpc')),
    ),
    ...veiligheidsbeoordelingNietVast,
  ],
  inbreng: [
    stap('na-vraag', 60, 'taakhouder'),
    stap('na-vraag', 120, 'taakhouder'),
    stap('na-vraag', 180, 'kpc'),
  ],
  ambtshalve: [stap('na-vraag', 30, 'taakhouder'), telkens(60, stap('na-vraag', 60, 'taakhouder', 'kpc'))],
  vrijheid: [
    stap('voor-uiterlijk', 180, 'ovj'),
    stap('voor-uiterlijk', 60, 'ovj'),
    stap('voor-uiterlijk', 30, 'ovj'),
    stap('na-uiterlijk', 0, 'ovj', 'kpc'),
    telkens(30, stap('na-uiterlijk', 30, 'ovj', 'kpc')),
  ],
  zaakbesluit: [stap('na-vraag', 240, 'ovj')],
  kennisname: [stap('na-vraag', 60, 'taakhouder'), stap('na-vraag', 240, 'taakhouder', 'kpc')],
  slachtoffer: [
    stap('na-vraag', 30, 'taakhouder'),
    stap('na-vraag', 60, 'taakhouder', 'kpc'),
    telkens(60, stap('na-vraag', 120, 'taakhouder', 'kpc')),
  ],
  informant: [telkens(30, stap('na-vraag', 15, 'ovj', 'kpc'))],
  plandatum: [telkens(DAG, stap('na-uiterlijk', 0, 'ovj', 'kpc'))],
  'plandatum-item': [
    stap('voor-uiterlijk', 2 * DAG, 'taakhouder'),
    telkens(DAG, stap('na-uiterlijk', 0, 'taakhouder', 'kpc')),
  ],
  ...routestappen,
};
