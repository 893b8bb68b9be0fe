import type { Problem } from '../problem'
import { english } from './english'
import { japanese } from './japanese'
import { korean } from './korean'

const languages = { en: english, ko: korean, ja: japanese } as const

/** The languages problems are told in. */
export type ProblemLanguage = keyof typeof languages

/** One plain sentence for the person: where, what is wrong, and what would be right. */
export function explain(problem: Problem, language: ProblemLanguage = 'en'): string {
  const { at, problems } = languages[language]
  const say = problems[problem.code] as (problem: Problem) => string
  return `${at(problem.at)}: ${say(problem)}`
}
