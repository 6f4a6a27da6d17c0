/** Wall-clock time of the daily look ahead. */
export const OCHTEND = '08:00';
