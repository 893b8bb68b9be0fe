import type { Problem } from '../problem'
import { english } from './english'
import { japanese } from './japanese'
import { korean } from './korean'

const languages = { en: english, ko: korean, ja: japanese } as const

/** The languages problems are told in. */
export type ProblemLanguage = keyof typeof languages

/** One plain sentence for the person: where, what is wrong, and what would be right. */
export function explain(problem: Problem, language: ProblemLanguage = 'en'): string {
  return `${languages[language].at(problem.at)}: ${said(problem, language)}`
}

/** The same where its place is in sight already: what is wrong, and what would be right. */
export function explainHere(problem: Problem, language: ProblemLanguage = 'en'): string {
  const sentence = said(problem, language)
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}`
}

function said(problem: Problem, language: ProblemLanguage): string {
  const say = languages[language].problems[problem.code] as (problem: Problem) => string
  return say(problem)
}
