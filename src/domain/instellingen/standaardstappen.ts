import { bewakingstappen } from './bewakingstappen.ts';
import { routestappen } from './routestappen.ts';
import { bellen, bij, DAG, kanWachten, naTermijn, stap, telkens, van } from './stap.ts';
import type { Stap, Stappen } from './stappen.ts';

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
 * Part A of who is held (werkproces §2, §8): the colleague on duty, then the next one too, then 3RO (for a minor
 * the RvdK) phones, then KPC and OvJ hear that there is no answer. After that slower, and never silent.
 */
const deelAVast = bij(
  'vast',
  stap('na-vraag', 10, 'taakhouder', 'volgende'),
  bellen(stap('na-vraag', 20, '3ro')),
  stap('na-vraag', 30, 'kpc', 'ovj'),
  telkens(60, stap('na-vraag', 60, 'taakhouder', 'volgende', 'kpc'), 2),
  telkens(180, stap('na-vraag', 300, 'taakhouder', 'kpc'), 6),
  telkens(DAG / 2, stap('na-vraag', 2_100, 'taakhouder', 'kpc')),
);

/** The OvJ waits for the advice: a colleague of the adviser is asked too, and the OvJ hears that it is not there. */
const advies: readonly Stap[] = [
  van(['3ro', 'rvdk'], kanWachten(stap('na-vraag', 120, 'volgende'))),
  ...bij('vast', van(['3ro', 'rvdk'], kanWachten(stap('na-vraag', 240, 'ovj')))),
];

/**
 * Who is reminded when, unless a location says otherwise. Every chain begins close together and then slows down;
 * what keeps somebody waiting never ends before the answer. The reminders of a plandatum before its date follow
 * the calendar (see `plandatumMomenten`), so only what comes after it is a step.
 */
export const standaardStappen: Stappen = {
  'deel-a': [...deelAVast, ...veiligheidsbeoordelingNietVast],
  'deel-a-aanvulling': [
    ...bij(
      'vast',
      stap('na-vraag', 15, 'taakhouder'),
      telkens(120, stap('na-vraag', 45, 'taakhouder', 'kpc'), 1),
      stap('na-vraag', 105, 'taakhouder'),
      kanWachten(telkens(240, stap('na-vraag', 405, 'taakhouder', 'kpc'), 3)),
      kanWachten(telkens(DAG, stap('na-vraag', 2_565, 'taakhouder', 'kpc'))),
    ),
    ...veiligheidsbeoordelingNietVast,
  ],
  // It was answered by phone already: that Veilig Thuis says so itself can wait, and is not forgotten.
  'deel-a-bevestiging': [
    kanWachten(stap('na-vraag', 120, 'taakhouder')),
    kanWachten(telkens(DAG, stap('na-vraag', DAG, 'taakhouder', 'kpc'))),
  ],
  inbreng: [
    kanWachten(stap('na-vraag', 60, 'taakhouder')),
    kanWachten(stap('na-vraag', 120, 'taakhouder')),
    kanWachten(stap('na-vraag', 180, 'kpc')),
    ...advies,
    kanWachten(telkens(DAG, stap('na-vraag', DAG, 'taakhouder', 'kpc'))),
  ],
  ambtshalve: [
    stap('na-vraag', 30, 'taakhouder'),
    telkens(120, stap('na-vraag', 60, 'taakhouder', 'kpc'), 1),
    telkens(120, stap('na-vraag', 120, 'taakhouder'), 1),
    kanWachten(telkens(180, stap('na-vraag', 420, 'taakhouder', 'kpc'), 4)),
    kanWachten(telkens(DAG, stap('na-vraag', 2_580, 'taakhouder', 'kpc'))),
  ],
  processtap: [
    stap('na-vraag', 60, 'taakhouder'),
    stap('na-vraag', 240, 'taakhouder', 'kpc'),
    kanWachten(telkens(DAG, stap('na-vraag', DAG, 'taakhouder', 'kpc'))),
  ],
  vrijheid: [
    stap('voor-uiterlijk', 180, 'ovj'),
    stap('voor-uiterlijk', 60, 'ovj'),
    stap('voor-uiterlijk', 30, 'ovj', 'volgende'),
    ...naTermijn('ovj', 'kpc'),
  ],
  zaakbesluit: [
    kanWachten(stap('na-vraag', 240, 'ovj')),
    kanWachten(telkens(DAG, stap('na-vraag', DAG, 'ovj', 'kpc'))),
  ],
  kennisname: [
    kanWachten(stap('na-vraag', 60, 'taakhouder')),
    kanWachten(stap('na-vraag', 240, 'taakhouder', 'kpc')),
    kanWachten(telkens(DAG, stap('na-vraag', DAG, 'taakhouder', 'kpc'))),
  ],
  'vt-informeren': [
    stap('na-vraag', 30, 'taakhouder'),
    telkens(60, stap('na-vraag', 60, 'taakhouder', 'kpc'), 2),
    kanWachten(telkens(180, stap('na-vraag', 360, 'taakhouder', 'kpc'), 4)),
    kanWachten(telkens(DAG, stap('na-vraag', 2_520, 'taakhouder', 'kpc'))),
  ],
  overdracht: [
    kanWachten(stap('na-vraag', DAG, 'taakhouder')),
    kanWachten(telkens(DAG, stap('na-vraag', 3 * DAG, 'taakhouder', 'kpc'))),
  ],
  slachtoffer: [
    stap('na-vraag', 30, 'taakhouder'),
    telkens(120, stap('na-vraag', 60, 'taakhouder', 'kpc'), 1),
    telkens(120, stap('na-vraag', 120, 'taakhouder'), 1),
    kanWachten(telkens(180, stap('na-vraag', 420, 'taakhouder', 'kpc'), 4)),
    kanWachten(telkens(DAG, stap('na-vraag', 2_580, 'taakhouder', 'kpc'))),
  ],
  informant: [
    telkens(60, stap('na-vraag', 15, 'ovj', 'kpc'), 1),
    stap('na-vraag', 45, 'ovj'),
    kanWachten(telkens(120, stap('na-vraag', 195, 'ovj', 'kpc'), 4)),
    kanWachten(telkens(480, stap('na-vraag', 1_155, 'ovj', 'kpc'))),
  ],
  plandatum: [kanWachten(telkens(DAG, stap('na-uiterlijk', 0, 'ovj', 'kpc')))],
  'plandatum-item': [
    kanWachten(stap('voor-uiterlijk', 2 * DAG, 'taakhouder')),
    kanWachten(telkens(DAG, stap('na-uiterlijk', 0, 'taakhouder', 'kpc'))),
  ],
  ...routestappen,
  ...bewakingstappen,
};
