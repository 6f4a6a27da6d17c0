/** One thing that is wrong with the settings, in Dutch. */
export type Probleem = {
  /** File or environment. */
  readonly waar: string;
  /** Path inside the file, or the name of the variable; empty when it is the whole. */
  readonly pad: string;
  /** What is wrong and what is expected. */
  readonly melding: string;
};

/** The settings cannot be used. Carries every problem at once: nobody should fix them one by one. */
export class ConfigError extends Error {
  readonly code = 'ongeldige-instellingen';
  readonly problemen: readonly Probleem[];

  constructor(problemen: readonly Probleem[]) {
    super(['De instellingen kloppen niet:', ...problemen.map(regel)].join('\n'));
    this.name = 'ConfigError';
    this.problemen = problemen;
  }
}

function regel({ waar, pad, melding }: Probleem): string {
  return pad === '' ? `- ${waar}: ${melding}` : `- ${waar}, ${pad}: ${melding}`;
}
