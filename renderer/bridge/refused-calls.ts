import { type Bridge, callNames, type Calls } from '../../shared/ipc'

/** Something the window asked of the system that was refused, in the system's own words. */
export class CallRefused extends Error {
  /** @param call what was asked */
  constructor(
    readonly call: keyof Calls,
    reason: unknown,
  ) {
    super(reason instanceof Error ? reason.message : String(reason), { cause: reason })
  }
}

/** A file that a disk did not take, in the disk's own words. */
export class FileRefused extends Error {}

/**
 * The same bridge, whose refusals bear one name: where nobody who called answers for one, the window says so
 * (`store/use-refusal`).
 */
export function named(bridge: Bridge): Bridge {
  const calls = callNames.map((name) => {
    const call = bridge[name] as (...args: unknown[]) => Promise<unknown>
    const asked = (...args: unknown[]): Promise<unknown> =>
      call(...args).catch((reason: unknown) => {
        throw new CallRefused(name, reason)
      })
    return [name, asked] as const
  })
  return { ...(Object.fromEntries(calls) as unknown as Calls), listen: bridge.listen }
}
