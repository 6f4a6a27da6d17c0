/** Who may inform Veilig Thuis of the decision (werkproces §3 step 6). */
export const vtInformanten = ['ovj', '3ro', 'kpc'] as const;
export type VtInformant = (typeof vtInformanten)[number];
