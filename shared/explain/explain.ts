import type { Place, Problem, ProblemCode } from '../problem'
import { english } from './english'
import { korean } from './korean'

/** The sentences of one language. A code without its sentence does not compile. */
export interface ProblemTexts {
  readonly at: (place: Place) => string
  readonly problems: {
    readonly [C in ProblemCode]: (problem: Extract<Problem, { readonly code: C }>) => string
  }
}

const languages = { en: english, ko: korean } as const

/** The languages problems are told in. */
export type ProblemLanguage = keyof typeof languages

/** One plain sentence for the person: where, what is wrong, and what would be right. */
export function explain(problem: Problem, language: ProblemLanguage = 'en'): string {
  const { at, problems } = languages[language]
  const say = problems[problem.code] as (problem: Problem) => string
  return `${at(problem.at)}: ${say(problem)}`
}
