/**
 * A turn of the event loop, in which a cancellation can arrive. A message, as browsers make a timer wait for four
 * milliseconds from the sixth in a row on.
 */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
