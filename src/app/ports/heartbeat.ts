/** Tells somebody outside that all is well; when that stops, they raise the alarm. */
export interface Heartbeat {
  /** @throws when it could not be told */
  beat(): Promise<void>;
}
