/** One end of the line between two processes: `process`, or a child of it. */
export interface Line {
  send(message: unknown): void
  listen(listener: (message: unknown) => void): void
}

/** Functions one process offers the other. Arguments and results go through a structured clone. */
export type Offers<T> = { readonly [Name in keyof T]: (...args: never[]) => unknown }

/** The same, as the other process sees them. */
export type Remote<T> = {
  readonly [Name in keyof T]: T[Name] extends (...args: infer Args) => infer Result
    ? (...args: Args) => Promise<Awaited<Result>>
    : never
}

type Message =
  | { readonly call: number; readonly name: string; readonly args: readonly unknown[] }
  | { readonly answer: number; readonly result: unknown }
  | { readonly answer: number; readonly error: string }

/** Ties two processes together: gives the other's functions; ours are asked for with each call. */
export function wire<Theirs extends Offers<Theirs>>(line: Line, ours: () => object): Remote<Theirs> {
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>()
  let calls = 0

  line.listen((raw) => {
    const message = raw as Message
    if ('call' in message) void reply(message)
    else {
      const { resolve, reject } = waiting.get(message.answer)!
      waiting.delete(message.answer)
      if ('error' in message) reject(new Error(message.error))
      else resolve(message.result)
    }
  })

  async function reply({ call, name, args }: Extract<Message, { call: number }>): Promise<void> {
    try {
      const offered = (ours() as Record<string, (...args: readonly unknown[]) => unknown>)[name]
      if (!offered) throw new Error(`${name} is not offered`)
      line.send({ answer: call, result: await offered(...args) })
    } catch (error) {
      line.send({ answer: call, error: String(error) })
    }
  }

  return new Proxy({} as Remote<Theirs>, {
    get:
      (_target, name) =>
      (...args: readonly unknown[]) =>
        new Promise((resolve, reject) => {
          const call = ++calls
          waiting.set(call, { resolve, reject })
          line.send({ call, name: String(name), args })
        }),
  })
}
