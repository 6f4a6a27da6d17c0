const BEWAARD = 'negenuur-locatie';

/** The location that was looked at last in this browser, so that its board need not wait until we know who asks. */
export function laatsteLocatie(): string | null {
  try {
    return localStorage.getItem(BEWAARD);
  } catch {
    // A browser may keep nothing for a page in a frame.
    return null;
  }
}

export function onthoudLocatie(id: string): void {
  try {
    localStorage.setItem(BEWAARD, id);
  } catch {
    // The next time it takes one question longer.
  }
}
