import type { Doel } from '../../instellingen/stappen.ts';
import type { Tijdstip } from '../../termijnen/tijdstip.ts';
import type { Alarmsoort } from '../alarmsoort.ts';
import type { Onbereikt } from '../onbereikt.ts';
import type { Taakvraag } from '../taak.ts';
import type { Door, Rolhouder } from '../wie.ts';

/** What the program asks, and of whom: tasks, reminders, alarms, and who could not be reached. */
export type Taakgebeurtenis =
  | {
      readonly type: 'TaakGevraagd';
      readonly taak: Taakvraag;
      readonly herinnerdTot: Tijdstip;
      /** It was asked before, and who owes it hears it again. Earlier programs only changed the card. */
      readonly opnieuw?: true;
    }
  | {
      readonly type: 'TaakVerzet';
      readonly taakId: string;
      readonly uiterlijk: Tijdstip | null;
      /** Who else may do it now, when that changed (a corrected age: another adviser). */
      readonly ook?: readonly Rolhouder[];
    }
  | { readonly type: 'TaakVervallen'; readonly taakId: string }
  | { readonly type: 'TaakOpgepakt'; readonly taakId: string; readonly door: Door }
  | {
      readonly type: 'HerinneringGegeven';
      readonly taakId: string;
      /** When it should have come; steps due up to here are done. */
      readonly gepland: Tijdstip;
      /** The program could not send it on time. */
      readonly laat: boolean;
      readonly aan: readonly Doel[];
      /** Of `aan`: who was asked to phone who owes the answer. */
      readonly bellen?: readonly Doel[];
      /** It can wait: it may share a message with other reminders for the same person. */
      readonly bundelt?: true;
    }
  | { readonly type: 'AlarmGegeven'; readonly alarm: Alarmsoort; readonly aan: readonly Rolhouder[] }
  /** A message could not be delivered, or nobody is on duty: somebody else is told. `houder` null: the channel. */
  | { readonly type: 'OnbereiktGemeld'; readonly houder: Rolhouder | null; readonly reden: Onbereikt }
  /** Nobody of whom a message was for could be reached: the steps of the task come so many ms earlier. */
  | { readonly type: 'KetenVervroegd'; readonly taakId: string; readonly ms: number };
