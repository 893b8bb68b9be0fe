import type { Place, Problem, ProblemCode } from '../problem'

/** The sentences of one language. A code without its sentence does not compile. */
export interface ProblemTexts {
  readonly at: (place: Place) => string
  readonly problems: {
    readonly [C in ProblemCode]: (problem: Extract<Problem, { readonly code: C }>) => string
  }
}
