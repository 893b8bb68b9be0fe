/**
 * A part of Electron of which only some members exist. To reach for another one, or to set one, is an exception: the
 * stand-in must be widened consciously, never answer `undefined` or forget in silence.
 */
export function only<T extends object>(name: string, members: Partial<T>): T {
  return new Proxy(members as T, {
    get(target, member, receiver) {
      // `then` is asked for by every await, and symbols by the console.
      if (!(member in target) && typeof member === 'string' && member !== 'then') throw missing(name, member)
      return Reflect.get(target, member, receiver) as unknown
    },
    set(target, member, value, receiver) {
      if (!(member in target)) throw missing(name, String(member))
      return Reflect.set(target, member, value, receiver)
    },
  })
}

/** Options of which only some have a meaning here: another one is an exception as well. */
export function knowing<T extends object>(name: string, options: T, known: readonly (keyof T)[]): T {
  for (const option of Object.keys(options))
    if (!known.includes(option as keyof T)) throw missing(name, option)
  return options
}

const missing = (name: string, member: string): Error =>
  new Error(`The stand-in for Electron has no ${name}.${member}`)
