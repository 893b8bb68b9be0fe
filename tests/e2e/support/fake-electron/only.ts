/**
 * A part of Electron of which only some members exist. Reaching for another one is an exception: the stand-in must be
 * widened consciously, never answer `undefined` in silence.
 */
export function only<T extends object>(name: string, members: Partial<T>): T {
  return new Proxy(members as T, {
    get(target, member, receiver) {
      // `then` is asked for by every await, and symbols by the console.
      if (!(member in target) && typeof member === 'string' && member !== 'then')
        throw new Error(`The stand-in for Electron has no ${name}.${member}`)
      return Reflect.get(target, member, receiver) as unknown
    },
  })
}
