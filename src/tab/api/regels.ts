/** Lines of a body as they come in; what is cut off at the end is left out. */
export async function* regels(body: ReadableStream<Uint8Array>): AsyncGenerator<string, void> {
  const lezer = body.getReader();
  const tekst = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await lezer.read();
      if (done) return;
      const [eerste = '', ...verder] = tekst.decode(value, { stream: true }).split('\n');
      const delen = [rest + eerste, ...verder];
      rest = delen.pop() ?? '';
      yield* delen.filter((deel) => deel !== '');
    }
  } finally {
    await lezer.cancel().catch(() => undefined);
  }
}
