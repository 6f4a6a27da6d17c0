/** The limits of the chat service, over all replicas (platform notes; design §5). */
export interface Pace {
  /**
   * Counts one call to a conversation of a tenant.
   *
   * @param what an update leaves room for what is new
   * @returns 0 when it may go now, else the wall-clock ms to wait; then it was not counted
   */
  take(tenantId: string, conversationId: string, what: 'new' | 'update'): Promise<number>;
}
