/**
 * What is put before every script of the window, workers included: it breaks one write to the store on demand.
 * As text, because it has to run in browsers as it stands. `after` counts the writes that still go well.
 * `abort` lets the write fail and its transaction with it, as a failing disk does; `throw` is a mistake of ours.
 */
export const plant = `
(() => {
  const inWorker = typeof document === 'undefined'
  const channel = new BroadcastChannel('planted-faults')
  let fault = null
  if (!inWorker) globalThis.faultsHit = 0
  channel.onmessage = ({ data }) => {
    if (data.hit && !inWorker) globalThis.faultsHit++
    if (data.ask && fault) channel.postMessage({ arm: fault })
    if ('arm' in data) fault = data.arm
  }
  globalThis.armFault = (next) => { fault = next; channel.postMessage({ arm: next }) }
  if (inWorker) channel.postMessage({ ask: true })
  for (const name of ['put', 'add', 'delete', 'clear']) {
    const real = IDBObjectStore.prototype[name]
    IDBObjectStore.prototype[name] = function (...given) {
      const due = fault && this.transaction.db.name.startsWith('jandon') && fault.after-- <= 0
      if (!due) return real.apply(this, given)
      const { kind } = fault
      fault = null
      channel.postMessage({ hit: true })
      if (!inWorker) globalThis.faultsHit++
      if (kind === 'throw') throw new Error('a planted fault')
      const request = real.apply(this, given)
      this.transaction.abort()
      return request
    }
  }
})();
`
