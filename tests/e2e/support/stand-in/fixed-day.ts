/** Noon of a day in Korea, where the stories play. */
export const noonOf = (day: string): Date => new Date(`${day}T12:00:00+09:00`)

/** Makes this process think it is noon of that day, for good. */
export function setDay(day: string): void {
  const RealDate = Date
  const noon = noonOf(day).getTime()
  globalThis.Date = class extends RealDate {
    constructor(...args: readonly []) {
      super(...((args.length === 0 ? [noon] : args) as []))
    }

    static override now(): number {
      return noon
    }
  } as DateConstructor
}
