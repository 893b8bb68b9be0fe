import type { Page } from '@playwright/test'

/** Refuses every write to a store from where it runs, as a browser does that has no room for the smallest. */
const refuse = (): void => {
  const store = IDBObjectStore.prototype
  const { put, add } = Object.getOwnPropertyDescriptors(store)
  const value = (): never => {
    throw new DOMException('Quota exceeded.', 'QuotaExceededError')
  }
  Object.defineProperties(store, { put: { ...put, value }, add: { ...add, value } })
  Object.assign(globalThis, { makeRoom: () => void Object.defineProperties(store, { put, add }) })
}

const makeRoom = (): void => (globalThis as unknown as { makeRoom: () => void }).makeRoom()

/** Keeps what is said to workers until they are let go: one that starts is to find no room from its first word on. */
const holdWorkers = (): void => {
  const { postMessage } = Object.getOwnPropertyDescriptors(Worker.prototype)
  const held: (() => void)[] = []
  const value = function (this: Worker, ...said: Parameters<Worker['postMessage']>) {
    held.push(() => this.postMessage(...said))
  }
  Object.defineProperty(Worker.prototype, 'postMessage', { ...postMessage, value })
  Object.assign(globalThis, {
    letGo: () => {
      Object.defineProperty(Worker.prototype, 'postMessage', postMessage)
      for (const say of held) say()
    },
  })
}

const letGo = (): void => (globalThis as unknown as { letGo: () => void }).letGo()

/** Leaves the store no room at all, in the window and its workers, while something is done. */
export async function withoutRoom(page: Page, work: () => Promise<void>): Promise<void> {
  const workers = page.workers()
  await Promise.all([page.evaluate(refuse), ...workers.map((worker) => worker.evaluate(refuse))])
  await work()
  await Promise.all([page.evaluate(makeRoom), ...workers.map((worker) => worker.evaluate(makeRoom))])
}

/** The same for a worker that only starts with what is done. */
export async function withoutRoomFromItsStart(page: Page, act: () => Promise<void>): Promise<void> {
  await page.evaluate(holdWorkers)
  const starting = page.waitForEvent('worker')
  await act()
  const worker = await starting
  await worker.evaluate(refuse)
  await page.evaluate(letGo)
}
