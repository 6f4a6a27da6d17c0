import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** Files that take ten seconds or more, the longest first: begun last, one of them would keep one core for itself. */
const LANG = [
  'faults/agenda-crashes',
  'e2e/stroomuitval',
  'bench/bench-smoke',
  'e2e/hoofdlijn',
  'oefening/vanzelf',
  'scenario/willekeurig',
  'faults/stopping',
  'faults/storingen',
  'e2e/tab-verbinding',
  'checks/checks',
  'cards/tekenen',
  'infra/http/intake-fuzz',
  'e2e/demo',
  'e2e/tab-aanmelden',
  'e2e/tab',
  'e2e/tab-cijfers',
  'infra/cli/beheer-zaken',
].map((naam) => `test/${naam}.test.ts`);

/** Starts the long files first, and leaves the order of the rest as it was. */
export class LangsteEerst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const plek = ({ moduleId }: TestSpecification): number => {
      const nr = LANG.findIndex((naam) => moduleId.endsWith(naam));
      return nr < 0 ? LANG.length : nr;
    };
    return (await super.sort(files)).toSorted((een, ander) => plek(een) - plek(ander));
  }
}
