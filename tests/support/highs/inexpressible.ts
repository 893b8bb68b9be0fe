/** A problem that the linear program has no words for; the message names what stands in the way. */
export class Inexpressible extends Error {
  constructor(what: string) {
    super(`The linear program cannot express ${what}`)
  }
}
